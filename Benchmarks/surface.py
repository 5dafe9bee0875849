"""Prints the generated files of a library that its operations need: those of its clients, and those of the types that
these files name. What is left out are the types of events and of frames, which an OpenAPI document does not describe.

usage: surface.py FOLDER
  FOLDER  the library's generated sources
"""

import pathlib
import re
import sys


def needed(folder):
    files = sorted(folder.rglob("*.swift"))
    by_type = {file.stem: file for file in files}
    found = {file for file in files if file.parent.name == "Clients" or file.parent == folder}
    unread = list(found)
    while unread:
        code = re.sub(r"//.*", "", unread.pop().read_text())
        for name in re.findall(r"\b[A-Z]\w+", code):
            file = by_type.get(name)
            if file and file not in found:
                found.add(file)
                unread.append(file)
    return sorted(found)


print(*needed(pathlib.Path(sys.argv[1])), sep="\n")
