"""Removable drives as Linux tells of them."""

from desktop.sync.drives import drives, folder_as_drive, linux_drives


def system(tmp_path, **removable):
    block = tmp_path / "sys" / "class" / "block"
    block.mkdir(parents=True)
    for name, flag in removable.items():
        disk = name.rstrip("0123456789")
        home = tmp_path / "sys" / "devices" / disk
        (home / name).mkdir(parents=True, exist_ok=True)
        (home / "removable").write_text(f"{flag}\n")
        (block / name).symlink_to(home / name)
    return tmp_path / "sys"


def test_only_what_can_be_pulled_out_counts(tmp_path):
    mounts = (
        "/dev/sda1 / ext4 rw 0 0\n"
        "/dev/sdb1 /media/sri/KINGSTON\\040BIRU vfat rw 0 0\n"
        "/dev/sdc1 /media/sri/disk ext4 rw 0 0\n"
        "tmpfs /run/media/x tmpfs rw 0 0\n"
        "broken\n"
    )
    found = linux_drives(mounts, system(tmp_path, sda1=0, sdb1=1, sdc1=0))
    assert [(one.name, one.file_system) for one in found] == [("KINGSTON BIRU", "FAT32")]


def test_an_unknown_device_below_media_counts(tmp_path):
    found = linux_drives("/dev/mapper/x /media/sri/x ntfs3 rw 0 0", tmp_path)
    assert [one.file_system for one in found] == ["NTFS"]
    assert (found[0].free, found[0].total) == (0, 0)


def test_a_folder_is_measured(tmp_path):
    drive = folder_as_drive(tmp_path)
    assert drive.total > drive.free > 0
    assert drive.writable


def test_here_nothing_breaks():
    assert isinstance(drives(), tuple)
