"""The colours of the window, light and dark, and the sizes of its letters."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

Tone: TypeAlias = Literal[
    "canvas", "rail", "surface", "surface2", "sunken", "hover", "selected",
    "border", "border2", "inputLine", "text", "text2", "text3",
    "accent", "accentHover", "accentText", "onAccent", "accentTint", "focus",
    "success", "successTint", "warning", "warningTint", "danger", "dangerTint",
    "info", "infoTint", "clA", "clATint", "clALine", "clB", "clBTint", "clBLine", "shadow",
]  # fmt: skip
Role: TypeAlias = Literal[
    "display", "title", "h2", "lead", "body", "bodyM", "bodyS", "small", "smallM", "smallS",
    "caption", "captionM", "captionS", "micro", "xl",
]  # fmt: skip
Tokens: TypeAlias = Mapping[str, str]

LIGHT: Tokens = {
    "canvas": "#F3F5F7", "rail": "#EBEEF2", "surface": "#FFFFFF", "surface2": "#FAFBFC",
    "sunken": "#F0F2F5", "hover": "#F0F3F6", "selected": "#E1F0F1",
    "border": "#E2E6EB", "border2": "#CDD4DC", "inputLine": "#85909D",
    "text": "#15202B", "text2": "#465361", "text3": "#5D6977",
    "accent": "#0B6B74", "accentHover": "#085760", "accentText": "#0A606A",
    "onAccent": "#FFFFFF", "accentTint": "#E1F0F1", "focus": "#0B6B74",
    "success": "#1C6E45", "successTint": "#E2F3E9",
    "warning": "#875400", "warningTint": "#FCF0D9",
    "danger": "#B3261E", "dangerTint": "#FCE9E7",
    "info": "#2553A8", "infoTint": "#E6EDFA",
    "clA": "#0B6B74", "clATint": "#DDF0F0", "clALine": "#138591",
    "clB": "#B0431E", "clBTint": "#FBEAE3", "clBLine": "#DA6539",
    "shadow": "#1B2A3A",
}  # fmt: skip
DARK: Tokens = {
    "canvas": "#12171C", "rail": "#0E1317", "surface": "#1A2026", "surface2": "#161C21",
    "sunken": "#232A32", "hover": "#222931", "selected": "#173A3F",
    "border": "#2A323B", "border2": "#3A444F", "inputLine": "#75818E",
    "text": "#EDF1F5", "text2": "#B7C1CB", "text3": "#98A4B0",
    "accent": "#4FB6C0", "accentHover": "#6CC8D1", "accentText": "#71CBD4",
    "onAccent": "#06262A", "accentTint": "#173A3F", "focus": "#71CBD4",
    "success": "#7CD0A0", "successTint": "#17342A",
    "warning": "#EDBE6B", "warningTint": "#382C16",
    "danger": "#F5A199", "dangerTint": "#3C1F1D",
    "info": "#9BBBF5", "infoTint": "#1D2B45",
    "clA": "#6CC9D2", "clATint": "#16383C", "clALine": "#45AEB9",
    "clB": "#F3A183", "clBTint": "#402519", "clBLine": "#E57E55",
    "shadow": "#000000",
}  # fmt: skip


class Tint(NamedTuple):
    """A quiet ground and the letters that stand on it."""

    ground: str
    ink: str


AVATARS_LIGHT = (
    Tint("#DDF0F0", "#0B5C64"), Tint("#FBEAE3", "#9A3A18"), Tint("#E6EDFA", "#24509F"),
    Tint("#EFE8F8", "#5B3A97"), Tint("#FCF0D9", "#7A4B00"), Tint("#E2F3E9", "#1A6440"),
    Tint("#FBE6EE", "#97295A"),
)  # fmt: skip
AVATARS_DARK = (
    Tint("#16383C", "#7FD3DB"), Tint("#402519", "#F5AE92"), Tint("#1D2B45", "#A6C3F7"),
    Tint("#2C2340", "#C6B0F2"), Tint("#382C16", "#EFC477"), Tint("#17342A", "#8BDAAE"),
    Tint("#3D1F2C", "#F2A5C3"),
)  # fmt: skip


class Letter(NamedTuple):
    """Size in pixels at 100 %, weight, family, and letter spacing."""

    pixels: int
    weight: int
    family: str = "Inter"
    tracking: float = 0.0


LETTERS: Mapping[Role, Letter] = {
    "display": Letter(26, 600, "Inter Tight", -0.2),
    "title": Letter(21, 600, "Inter Tight", -0.1),
    "h2": Letter(15, 600),
    "lead": Letter(15, 400),
    "xl": Letter(18, 500),
    "body": Letter(14, 400),
    "bodyM": Letter(14, 500),
    "bodyS": Letter(14, 600),
    "small": Letter(13, 400),
    "smallM": Letter(13, 500),
    "smallS": Letter(13, 600),
    "caption": Letter(12, 400),
    "captionM": Letter(12, 500),
    "captionS": Letter(12, 600),
    "micro": Letter(11, 500),
}
