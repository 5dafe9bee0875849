"""Prints how long the compiler takes to type-check the slowest files of modules: the CPU time of semantic analysis, with
synthesized code, of a compiler that has this file alone as its primary one.

usage: type_checking.py DESCRIPTION MODULE...
  DESCRIPTION  the description.json of a debug build
"""

import glob
import json
import re
import subprocess
import sys
import tempfile

LIMIT = 500  # milliseconds per file
ANALYSIS = "time.swift.perform-sema"


def command(build, folder):
    """The build's own arguments without those that write files or join files in one compiler."""
    kept = []
    arguments = iter(build["otherArguments"])
    for argument in arguments:
        if argument in ("-index-store-path", "-module-name"):
            next(arguments)
        elif argument not in ("-incremental", "-enable-batch-mode", "-serialize-diagnostics", "-emit-module"):
            kept.append(argument)
    module = ["-I", build["importPath"], "-module-name", build["moduleName"]]
    measured = ["-typecheck", "-disable-batch-mode", "-stats-output-dir", folder]
    return [build["executable"], *measured, *module, *kept, *build["sources"]]


def times(build):
    """Milliseconds for each file of a module."""
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(command(build, folder), capture_output=True, text=True)
        if run.returncode:
            sys.exit(run.stderr)
        found = {}
        for path in glob.glob(folder + "/*.json"):
            # The compiler writes + as _, and its driver has no file.
            if match := re.search(r"-(\w+-[\w+]+\.swift)-", path.replace("_", "+")):
                with open(path) as file:
                    stats = json.load(file)
                seconds = stats.get(ANALYSIS + ".user", 0) + stats.get(ANALYSIS + ".sys", 0)
                found[match[1].replace("-", "/")] = seconds * 1000
        return found


def main(description, modules):
    with open(description) as file:
        builds = json.load(file)["swiftCommands"].values()
    files = {}
    for build in builds:
        if build["moduleName"] in modules:
            files |= times(build)
    if not any(files.values()):
        sys.exit("error: the compiler printed no times")
    print(f"type-checking, {len(files)} files (limit {LIMIT} ms each), slowest:")
    slowest = sorted(files.items(), key=lambda entry: -entry[1])[:5]
    for file, time in slowest:
        print(f"{time:8.0f} ms  {file}")
    return 1 if slowest[0][1] > LIMIT else 0


sys.exit(main(sys.argv[1], set(sys.argv[2:])))
