"""Makes the Japanese fonts of the desk from Noto Sans CJK: only the letters of assets/words/ja that Inter
lacks. Run it after the words changed; a test says when:

    apt-get install fonts-noto-cjk && pip install fonttools && python3 assets/fonts/japanese.py
"""

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
NOTO = Path("/usr/share/fonts/opentype/noto")
JP = 0  # its place in the collection

inter = TTFont(HERE / "Inter-roman.var.ttf").getBestCmap()
said = "日本語" + "".join(it.read_text("utf-8") for it in (HERE.parent / "words" / "ja").glob("*.ftl"))
# A space as well: it stands between two words.
letters = {ord(" ")} | {ord(it) for it in said if it >= " " and ord(it) not in inter}

for weight in "Regular", "Bold":
    options = subset.Options()
    options.font_number = JP
    options.hinting = False
    options.layout_features = ["ccmp", "kern"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    font = subset.load_font(str(NOTO / f"NotoSansCJK-{weight}.ttc"), options)
    missing = [chr(it) for it in letters if it not in font.getBestCmap()]
    assert not missing, f"no glyph for {missing}"
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    file = HERE / f"NotoSansJP-{weight}.subset.otf"
    # The same letters give the same bytes.
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(file)
    print(f"{file.name}: {len(letters)} letters, {file.stat().st_size // 1024} KB")
