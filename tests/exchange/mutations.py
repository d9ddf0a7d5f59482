"""Files as accidents and enemies leave them, the same ones on every run."""

import random

RUBBISH = (
    b"\x00", b"\xff\xfe", b"\r", b"\n", b"\r\r\n", b" ", b"=\n", b":", b";", b'"', b"\\",
    b"BEGIN:VCARD\n", b"END:VCARD\n", b"\xc3", b"=C3=", b"A" * 5_000, b"\n ", b",",
)  # fmt: skip


def mutated(content, number, seed=2015):
    """`number` files that were this one before something happened to them."""
    dice = random.Random(seed)
    for _ in range(number):
        damaged = bytearray(content)
        for _ in range(dice.randint(1, 8)):
            at = dice.randrange(len(damaged) + 1)
            match dice.randrange(5):
                case 0:
                    damaged[at : at + dice.randrange(40)] = b""
                case 1:
                    damaged[at:at] = dice.choice(RUBBISH)
                case 2:
                    damaged[at : at + 1] = bytes([dice.randrange(256)])
                case 3:
                    length = dice.randrange(200)
                    damaged[at:at] = damaged[at : at + length]
                case 4:
                    damaged = damaged[: max(at, 1)]
        yield bytes(damaged)
