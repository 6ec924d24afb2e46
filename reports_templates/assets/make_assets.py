"""Rebuild the converted fonts and the sample crest; run by hand, the results are committed.

``python -m reports_templates.assets.make_assets FOLDER`` where FOLDER holds
``texgyrebonum-regular.otf`` and ``texgyrebonum-bold.otf`` (TeX Gyre Bonum 2.004).
Needs fontTools and Pillow; the program itself never runs this module.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen  # type: ignore[import-untyped]
from fontTools.pens.ttGlyphPen import TTGlyphPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont, newTable  # type: ignore[import-untyped]
from PIL import Image, ImageDraw, ImageFont

_HERE = Path(__file__).parent
_FAMILY = "Netra Bonum"
_TOLERANCE = 0.5
"""Largest distance between the cubic and the quadratic outline, in font units of 1000."""

_KEPT_TABLES = ("head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "name", "post", "glyf", "loca")
"""ReportLab places glyphs by their advance alone, so layout tables would be dead weight."""


def convert_font(source: Path, target: Path, style: str) -> None:
    """Write ``source`` (CFF outlines) as TrueType under the family name Netra Bonum."""
    font = TTFont(source, recalcTimestamp=False)
    glyph_set = font.getGlyphSet()
    order = font.getGlyphOrder()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(glyph_set)
        glyph_set[name].draw(Cu2QuPen(pen, _TOLERANCE, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = outlines
    for name in order:
        advance, _ = font["hmtx"][name]
        outlines[name].recalcBounds(glyf)
        font["hmtx"][name] = (advance, getattr(outlines[name], "xMin", 0))
    _describe_as_truetype(font)
    _rename(font, style)
    for tag in [tag for tag in font.keys() if tag not in (*_KEPT_TABLES, "GlyphOrder")]:  # noqa: SIM118 - a TTFont is no dict
        del font[tag]
    font.sfntVersion = "\x00\x01\x00\x00"
    font.save(target)


def _describe_as_truetype(font: TTFont) -> None:
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in (
        *("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs"),
        *("maxStackElements", "maxSizeOfInstructions", "maxComponentElements"),
        *("maxComponentDepth", "maxPoints", "maxContours"),
        *("maxCompositePoints", "maxCompositeContours"),
    ):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    font["post"].formatType = 3.0
    font["OS/2"].fsType = 0


def _rename(font: TTFont, style: str) -> None:
    table = font["name"]
    copyright_line = table.getDebugName(0)
    table.names = []
    postscript = f"NetraBonum-{style}"
    entries = {
        0: copyright_line,
        1: _FAMILY,
        2: style,
        3: f"2.004;{postscript}",
        4: f"{_FAMILY} {style}",
        5: "Version 2.004",
        6: postscript,
        10: "TeX Gyre Bonum 2.004 with quadratic outlines and without layout tables.",
        13: "GUST Font License",
        14: "http://tug.org/fonts/licenses/GUST-FONT-LICENSE.txt",
    }
    for name_id, text in entries.items():
        table.setName(text, name_id, 3, 1, 0x409)


def draw_sample_crest(target: Path) -> None:
    """Draw a neutral shield that nobody can take for the arms of a real region."""
    scale = 4
    width, height = 300 * scale, 360 * scale
    picture = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(picture)
    centre = width / 2

    def shield(inset: float) -> list[tuple[float, float]]:
        top, side = 12 * scale + inset, 12 * scale + inset
        bottom, shoulder = height - 12 * scale - inset * 1.2, height * 0.55
        right = [
            (centre + (centre - side) * (1 - t * t), shoulder + (bottom - shoulder) * t)
            for t in (step / 40 for step in range(41))
        ]
        left = [(width - x, y) for x, y in reversed(right)]
        return [(side, top), (width - side, top), *right, *left]

    pen.polygon(shield(0), fill="#1f3a5f")
    pen.polygon(shield(9 * scale), fill="white")
    pen.polygon(shield(13 * scale), fill="#dfe7f0")
    for row in range(3):
        y = height * 0.68 + row * 22 * scale
        wave = [
            (x, y + 6 * scale * (1 if (x // (18 * scale)) % 2 else -1))
            for x in range(96 * scale, 205 * scale, 18 * scale)
        ]
        pen.line(wave, fill="#1f3a5f", width=6 * scale, joint="curve")
    pen.ellipse(
        (centre - 52 * scale, 52 * scale, centre + 52 * scale, 156 * scale),
        outline="#1f3a5f",
        width=7 * scale,
    )
    font = ImageFont.truetype(str(_HERE / "fonts" / "LiberationSans-Bold.ttf"), 44 * scale)
    band = (12 * scale, 168 * scale, width - 12 * scale, 218 * scale)
    pen.rectangle(band, fill="#1f3a5f")
    pen.text(((band[0] + band[2]) / 2, (band[1] + band[3]) / 2), "CONTOH", "white", font, "mm")
    picture.resize((300, 360), Image.Resampling.LANCZOS).quantize(32).convert("RGB").save(
        target, optimize=True
    )


if __name__ == "__main__":
    untrusted_folder = Path(sys.argv[1])
    convert_font(
        untrusted_folder / "texgyrebonum-regular.otf",
        _HERE / "fonts" / "NetraBonum-Regular.ttf",
        "Regular",
    )
    convert_font(
        untrusted_folder / "texgyrebonum-bold.otf", _HERE / "fonts" / "NetraBonum-Bold.ttf", "Bold"
    )
    draw_sample_crest(_HERE / "sample_crest.png")
