"""Prints how long the compiler takes to type-check the slowest files of modules: the sum of their function bodies.

usage: type_checking.py DESCRIPTION MODULE...
  DESCRIPTION  the description.json of a debug build
"""

import collections
import json
import os
import re
import subprocess
import sys

LIMIT = 500  # milliseconds per file


def command(module, build):
    """The build's own arguments without those that write files."""
    kept = []
    arguments = iter(build["otherArguments"])
    for argument in arguments:
        if argument in ("-index-store-path", "-j2", "-module-name"):
            next(arguments) if argument != "-j2" else None
        elif argument not in ("-incremental", "-enable-batch-mode", "-serialize-diagnostics", "-emit-module"):
            kept.append(argument)
    timing = ["-Xfrontend", "-debug-time-function-bodies"]
    search = ["-I", build["importPath"], "-module-name", module]
    return [build["executable"], "-typecheck", *search, *kept, *timing, *build["sources"]]


def main(description, modules):
    with open(description) as file:
        builds = json.load(file)["swiftCommands"].values()
    times = collections.Counter()
    for build in builds:
        if build["moduleName"] not in modules:
            continue
        run = subprocess.run(command(build["moduleName"], build), capture_output=True, text=True)
        if run.returncode:
            sys.exit(run.stderr)
        for line in run.stdout.splitlines():
            if match := re.match(r"([\d.]+)ms\t(.+\.swift):\d+:\d+\t", line):
                times[match[2]] += float(match[1])
    if not times:
        sys.exit("error: the compiler printed no times")
    print(f"type-checking, {len(times)} files (limit {LIMIT} ms each), slowest:")
    for file, time in times.most_common(5):
        print(f"{time:8.0f} ms  {os.path.basename(file)}")
    return 1 if max(times.values()) > LIMIT else 0


sys.exit(main(sys.argv[1], set(sys.argv[2:])))
