"""Reads the memory of another process, and finds in it what must not be there.

Every region that the process can write to, through /proc/PID/mem: who is no administrator may not, for
the desk forbids it. Never says a secret, only its name and where it stands.
"""

import base64
import hashlib
import json
import re
import urllib.parse

# A JSON web token, as Entra's and the practice tenant's are.
TOKEN = re.compile(rb"eyJ[\w-]{16,}\.eyJ[\w-]{16,}\.[\w-]{40,}")
# As the practice tenant makes the code of a pass, and as an allocator places it.
CODE = re.compile(rb"[A-Za-z2-9+*#$@=%]{8}")
PAGE, ALIGNED = 4096, 16


def regions(process):
    """Each one's name and bytes."""
    with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory:
        for line in maps:
            columns = line.split(maxsplit=5)
            name = columns[5].strip() if len(columns) > 5 else "anonymous"
            begin, end = (int(it, 16) for it in columns[0].split("-"))
            if "w" not in columns[1] or name.startswith(("/dev/dri", "[vvar")):
                continue
            yield f"{name} {begin:x}", all_of(memory, begin, end)


def all_of(memory, begin, end):
    """Zeros stand for a page that cannot be read, or is gone since."""
    content = bytearray()
    while (at := begin + len(content)) < end:
        try:
            memory.seek(at)
            part = memory.read(end - at)
        except OSError:
            part = b""
        content += part or bytes(min(PAGE - at % PAGE, end - at))
    return bytes(content)


def forms(secret):
    """The ways in which a text can stand somewhere."""
    plain = secret.encode()
    yield "UTF-8", plain
    for name in "utf-16-le", "utf-16-be", "utf-32-le":
        yield name.upper(), secret.encode(name)
    yield "in a URL", urllib.parse.quote(secret, safe="").encode()
    yield "hexadecimal", plain.hex().encode()
    yield "HEXADECIMAL", plain.hex().upper().encode()
    # In base64 of something longer it begins at one of three places; what hangs over depends on the rest.
    for before in range(3):
        whole = base64.b64encode(bytes(before) + plain)
        cut = whole[-(-before * 8 // 6):(before + len(plain)) * 8 // 6]
        yield f"base64 +{before}", cut
        yield f"base64url +{before}", cut.replace(b"+", b"-").replace(b"/", b"_")


def found_in(name, content, secrets):
    """How often each secret stands there, by its name; and where."""
    found = []
    for what, secret in secrets.items():
        for needle, form in {it: form for form, it in reversed(list(forms(secret)))}.items():
            at = content.find(needle)
            while at >= 0:
                found.append((what, form, f"{name}+{at:x}"))
                at = content.find(needle, at + 1)
    return sorted(set(found))


def found(process, secrets):
    found = []
    for name, content in regions(process):
        found += found_in(name, content, secrets)
    return found


def around(process, place, secrets, bytes_around=96):
    """What stands beside it, for whoever looks for the reason; the secrets themselves as stars."""
    name, offset = place.rsplit("+", 1)
    begin = int(name.rsplit(" ", 1)[1], 16) + int(offset, 16)
    with open(f"/proc/{process}/mem", "rb", 0) as memory:
        memory.seek(max(begin - bytes_around, 0))
        content = memory.read(3 * bytes_around)
    for secret in secrets.values():
        content = content.replace(secret.encode(), b"*" * len(secret))
    return content


def tokens(process):
    """Every JSON web token."""
    return {it.decode() for _, content in regions(process) for it in TOKEN.findall(content)}


def about(token):
    """For whom it is, which is no secret."""
    payload = token.split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return " ".join(str(claims.get(it, "")) for it in ("aud", "appid", "scp"))[:80] or ", ".join(claims)


def code(process, digest):
    """The code whose SHA-256, in base64, is this one."""
    digest = base64.b64decode(digest)
    for _, content in regions(process):
        for page in range(0, len(content), PAGE):
            if content.count(0, page, page + PAGE) == PAGE:
                continue
            for at in range(page, page + PAGE, ALIGNED):
                it = content[at:at + 8]
                if CODE.fullmatch(it) and hashlib.sha256(it).digest() == digest:
                    return it.decode()
    return None
