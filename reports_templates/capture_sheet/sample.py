"""Sample values: office, account and people do not exist."""

from __future__ import annotations

from datetime import date

from desktop.letters.papers import CaptureSheet
from reports_templates.custody_receipt.sample import sample_head


def sample_capture() -> CaptureSheet:
    """Return the sheet of a post that does not exist."""
    return CaptureSheet(
        letterhead=sample_head(),
        place="Contoh",
        made_on=date(2026, 11, 20),
        register_number="0042/NET/2026",
        title="Unggahan foto bersama pasangan calon",
        platform="Facebook",
        account="contoh.akun.99",
        account_name="Contoh Akun",
        account_id="100000000000001",
        link="https://www.facebook.com/contoh.akun.99/posts/100000000000001",
        link_pasted=(
            "https://www.facebook.com/contoh.akun.99/posts/100000000000001"
            "?mibextid=contoh&fbclid=IwAR0contohcontohcontohcontohcontohcontoh"
        ),
        seen_at="Sabtu, 28 September 2024 pukul 20.15 WIB",
        online="Masih dapat dibuka",
        archives=("https://arsip.contoh.invalid/abc123", "Cetakan dalam map merah"),
        captured_by="Sari Contoh",
        device="Laptop kantor, peramban, layar penuh",
        witness="Tono Contoh",
        witness_post="Auditor Muda",
        file_name="tangkapan-20240928.png",
        size=482_113,
        sha256="fedcba9876543210" * 4,
        note="Komentar terlapor ikut terlihat pada tangkapan.",
    )
