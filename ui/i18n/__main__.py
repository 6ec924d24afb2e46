"""``python -m ui.i18n update|missing|fill|build|check``: see :mod:`ui.i18n`.

Needs the tools ``lupdate`` and ``lrelease`` that come with PySide6.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from ui.i18n import FOLDER, INDONESIAN

ROOT = FOLDER.parents[1]
CATALOGUES = FOLDER / INDONESIAN
FRAME, COMMAND, QT = "frame", "command", "qtbase"
_MARKS = ("QT_TRANSLATE_NOOP+=mark",)


def rooms() -> dict[str, list[Path]]:
    """Return the source files of each catalogue, by its name; Qt's own has none."""
    ui = FOLDER.parent
    found = {FRAME: sorted(ui.glob("*.py"))}
    for folder in sorted(path for path in ui.iterdir() if path.is_dir()):
        sources = sorted(folder.rglob("*.py"))
        if sources and folder != FOLDER:
            found[folder.name] = sources
    found[COMMAND] = sorted((ROOT / "desktop" / "app").rglob("*.py"))
    return found


def update(names: list[str], folder: Path = CATALOGUES) -> None:
    """Take new strings of the source into the catalogues and drop those that are gone."""
    for name, sources in rooms().items():
        if names and name not in names:
            continue
        options = ["-silent", "-locations", "none", "-no-obsolete", "-target-language", "id_ID"]
        for mark in _MARKS:
            options += ["-tr-function-alias", mark]
        target = folder / f"{name}.ts"
        _tool("lupdate", *options, *map(str, sources), "-ts", str(target))
        if target.exists() and not list(_messages(target)):
            target.unlink()


def build(names: list[str], into: Path = CATALOGUES) -> None:
    """Compile the catalogues."""
    for path in sorted(CATALOGUES.glob("*.ts")):
        if not names or path.stem in names:
            # A program that runs has the old file mapped: replaced, never written over.
            part = into / f"{path.stem}.qm.part"
            _tool("lrelease", "-silent", str(path), "-qm", str(part))
            part.replace(into / f"{path.stem}.qm")


def missing(names: list[str]) -> list[dict[str, str]]:
    """Return what is not translated yet."""
    return [
        {"room": path.stem, "context": context, "source": source, "translation": ""}
        for path in sorted(CATALOGUES.glob("*.ts"))
        if not names or path.stem in names
        for context, source, translation in _messages(path)
        if not _finished(translation)
    ]


def fill(entries: list[dict[str, str]]) -> int:
    """Put translations into the catalogues; return how many found their place."""
    wanted = {
        (one["room"], one["context"], one["source"]): one["translation"]
        for one in entries
        if one["translation"]
    }
    count = 0
    for path in sorted(CATALOGUES.glob("*.ts")):
        tree = ElementTree.parse(path)  # noqa: S314 - our own file
        found = 0
        for context, source, translation in _messages_in(tree):
            text = wanted.get((path.stem, context, source))
            if text is not None:
                translation.text = text
                translation.attrib.pop("type", None)
                found += 1
        if found:
            _write(tree, path)
            # lupdate has a layout of its own; without it every fill would move each line.
            update([path.stem])
        count += found
    return count


def check() -> list[str]:
    """Return what is wrong: strings new, unfinished or gone, placeholders lost, files stale."""
    from ui.messages import placeholders

    wrong = []
    for path in sorted(CATALOGUES.glob("*.ts")):
        for context, source, translation in _messages(path):
            place = f"{path.name}: {context}: {source!r}"
            if not _finished(translation):
                wrong.append(f"{place} is not translated")
            elif placeholders(source) != placeholders(translation.text or ""):
                wrong.append(f"{place} has other placeholders than its translation")
    with tempfile.TemporaryDirectory() as kept:
        fresh = Path(kept)
        for path in CATALOGUES.glob("*.ts"):
            if path.stem != QT:
                (fresh / path.name).write_bytes(path.read_bytes())
        update([], fresh)
        ours = {path.stem for path in CATALOGUES.glob("*.ts")} - {QT}
        wrong += [
            f"{name}.ts does not match the source: run `python -m ui.i18n update`"
            for name in sorted({path.stem for path in fresh.glob("*.ts")} | ours)
            if _content(fresh / f"{name}.ts") != _content(CATALOGUES / f"{name}.ts")
        ]
        build([], fresh)
        compiled = {path.stem for path in CATALOGUES.glob("*.qm")}
        wrong += [
            f"{name}.qm is stale: run `python -m ui.i18n build`"
            for name in sorted({path.stem for path in fresh.glob("*.qm")} | compiled)
            if _bytes(fresh / f"{name}.qm") != _bytes(CATALOGUES / f"{name}.qm")
        ]
    return wrong


def _tool(name: str, *arguments: str) -> None:
    folder = Path(PySide6.__file__).parent
    program = next(path for path in (folder / name, folder / f"{name}.exe") if path.exists())
    done = subprocess.run(  # noqa: S603 - a tool of our own environment
        [str(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"{name}: {done.stdout}{done.stderr}")


def _messages(path: Path) -> list[tuple[str, str, ElementTree.Element]]:
    return _messages_in(ElementTree.parse(path))  # noqa: S314 - our own file


def _messages_in(
    tree: ElementTree.ElementTree[ElementTree.Element],
) -> list[tuple[str, str, ElementTree.Element]]:
    found = []
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                source = message.findtext("source") or ""
                found.append((context.findtext("name") or "", source, translation))
    return found


def _finished(translation: ElementTree.Element) -> bool:
    return bool((translation.text or "").strip()) and "type" not in translation.attrib


def _write(tree: ElementTree.ElementTree[ElementTree.Element], path: Path) -> None:
    ElementTree.indent(tree, "    ", level=0)
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def _content(path: Path) -> list[tuple[str, str]]:
    return [(context, source) for context, source, _ in _messages(path)] if path.exists() else []


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 1 when ``check`` found something."""
    parser = argparse.ArgumentParser(prog="python -m ui.i18n", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "missing", "build"):
        commands.add_parser(name).add_argument("rooms", nargs="*")
    commands.add_parser("fill").add_argument("file", type=Path)
    commands.add_parser("check")
    chosen = parser.parse_args(arguments)
    if chosen.command == "update":
        update(chosen.rooms)
    elif chosen.command == "build":
        build(chosen.rooms)
    elif chosen.command == "missing":
        json.dump(missing(chosen.rooms), sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
    elif chosen.command == "fill":
        count = fill(json.loads(chosen.file.read_text("utf-8")))
        sys.stdout.write(f"{count}\n")
    else:
        wrong = check()
        sys.stdout.write("".join(f"{line}\n" for line in wrong))
        return 1 if wrong else 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
