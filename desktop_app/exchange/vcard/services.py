"""Services people are reached by, and how files name them."""

SERVICES = {
    "skype": "Skype",
    "aim": "AIM",
    "icq": "ICQ",
    "jabber": "Jabber",
    "xmpp": "XMPP",
    "msn": "MSN",
    "yahoo": "Yahoo",
    "ymsgr": "Yahoo",
    "gadugadu": "GaduGadu",
    "gg": "GaduGadu",
    "google-talk": "Google Talk",
    "gtalk": "Google Talk",
    "googletalk": "Google Talk",
    "qq": "QQ",
    "groupwise": "GroupWise",
    "sip": "SIP",
    "sips": "SIP",
    "irc": "IRC",
    "matrix": "Matrix",
    "threema": "Threema",
    "whatsapp": "WhatsApp",
    "telegram": "Telegram",
    "signal": "Signal",
    "twitter": "Twitter",
    "facebook": "Facebook",
    "xing": "XING",
    "linkedin": "LinkedIn",
    "mastodon": "Mastodon",
    "instagram": "Instagram",
    "flickr": "Flickr",
    "myspace": "MySpace",
    "sinaweibo": "Weibo",
    "aol": "AIM",
    "diaspora": "Diaspora",
    "wechat": "WeChat",
    "slack": "Slack",
    "teams": "Teams",
    "zoom": "Zoom",
    "youtube": "YouTube",
    "github": "GitHub",
    "bluesky": "Bluesky",
}
"""The name of a service by the word of a scheme, a type or a property."""

NAMES = {name.casefold(): name for name in SERVICES.values()}
SCHEMES = {name: word for word, name in reversed(SERVICES.items())}
"""The word of a service by its name."""

PROPERTIES = {
    f"X-{word.upper()}"
    for word in [
        "skype",
        "aim",
        "icq",
        "jabber",
        "msn",
        "yahoo",
        "gadugadu",
        "google-talk",
        "gtalk",
        "qq",
        "groupwise",
        "sip",
        "irc",
        "matrix",
        "threema",
        "whatsapp",
        "telegram",
        "signal",
        "twitter",
        "facebook",
        "xing",
        "mastodon",
        "instagram",
    ]
}
"""Properties that hold the name somebody has at a service."""


def service(word: str) -> str:
    """What a service is called; a word nobody knows is its own name."""
    bare = word.strip().lower().removeprefix("x-")
    return SERVICES.get(bare) or NAMES.get(bare) or word.strip()
