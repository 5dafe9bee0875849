"""Prints the generated files of a library that its operations need: those of its clients, and those of the types that
these files name.

usage: surface.py FOLDER [PEER]
  FOLDER  the library's generated sources
  PEER    the sources of another generator, in a folder for each library; clients that share no operation with it are
          left out, unless others refer to them, and types that it declares, such as those of Call Automation's events,
          are added
"""

import pathlib
import re
import sys


def routes(text):
    """The operations that documentation comments name, such as `GET /rooms/{}`."""
    found = re.findall(r"`((?:GET|PUT|POST|PATCH|DELETE) /[^`]*)`", text)
    return {re.sub(r"\{\w+\}", "{}", route) for route in found}


def types(file):
    """The types that a file declares."""
    return re.findall(r"^public (?:indirect )?(?:struct|enum) (\w+)", file.read_text(), re.M)


def compared(clients, peer):
    """The files of the clients of which the peer has an operation, with those that extend them."""
    known = set().union(*(routes(file.read_text()) for file in peer.rglob("*.swift")))
    names = {file.stem for file in clients if routes(file.read_text()) & known}
    return {file for file in clients if file.stem.split("+")[0] in names}


def schemas(folder, peer):
    """The types that the peer declares for the same library, in lower case: ACSSMS is its Sms."""
    module = folder.parts[-2].lower().removeprefix("acs")
    homes = [home for home in peer.iterdir() if home.name.lower() == module]
    sources = (file.read_text() for home in homes for file in home.rglob("*.swift"))
    return {name.lower() for text in sources for name in re.findall(r"^ {8}public (?:struct|enum) (\w+)", text, re.M)}


def needed(folder, peer):
    files = sorted(folder.rglob("*.swift"))
    by_type = {name: file for file in files for name in types(file)}
    clients = {file for file in files if file.parent.name == "Clients"}
    clients = compared(clients, peer) if peer else clients
    found = clients | {file for file in files if clients and file.parent == folder}
    if peer:
        known = schemas(folder, peer)
        found |= {file for name, file in by_type.items() if name.lower() in known}
    unread = list(found)
    while unread:
        code = re.sub(r"//.*", "", unread.pop().read_text())
        for name in re.findall(r"\b[A-Z]\w+", code):
            file = by_type.get(name)
            if file and file not in found:
                found.add(file)
                unread.append(file)
    return sorted(found)


arguments = [pathlib.Path(argument) for argument in sys.argv[1:]]
print(*needed(arguments[0], arguments[1] if len(arguments) > 1 else None), sep="\n")
