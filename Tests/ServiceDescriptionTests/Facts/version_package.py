# SPDX-License-Identifier: MIT
"""What the generated code of one of Microsoft's Python packages can send and read. The code is parsed, never run."""
import ast
import re
import zipfile

# Folders that repeat the clients, are written by hand, or belong to another service.
OTHERS = "/(aio|_shared|siprouting)/"
PARTS = {"params": "query", "query_parameters": "query", "headers": "header", "header_parameters": "header"}


def call(method, path):
    """Versions name the same placeholder differently."""
    return f"{method.upper()} {re.sub('{.*?}', '{}', path)}"


class Package:
    """What the generated code of a package can send and read."""

    def __init__(self, wheel, version):
        self.lines, self.fields, self.bases, self.builders = set(), {}, {}, {}
        # Of packages without models: the keys of each operation's JSON, in the documentation's words.
        self.keys = {"sent": {}, "returned": {}}
        with zipfile.ZipFile(wheel) as files:
            names = [n for n in files.namelist() if re.search("[.]py$", n) and not re.search(OTHERS, n)]
            made = [n for n in names if "/_generated/" in n] or names
            sources = {n: files.read(n).decode() for n in names}
        assert any(f'"{version}"' in sources[n] for n in made), f"{wheel} is not of {version}"
        trees = [ast.parse(sources[n]) for n in made]
        for tree in trees:
            self.read_operations(tree)
        for node in [n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.ClassDef)]:
            self.read_type(node)
            self.read_templates(node)
        if self.keys["sent"]:  # No models, so no enums: any word of the package.
            nodes = [n for source in sources.values() for n in ast.walk(ast.parse(source))]
            self.words = {n.value for n in nodes if isinstance(n, ast.Constant)}

    def read_operations(self, tree):
        urls = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "attr", "") == "metadata":
                url = node.value.values[0] if isinstance(node.value, ast.Dict) else None
                urls[node.targets[0].value.id] = getattr(url, "value", None)
        for function in [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]:
            method, url, parts = None, urls.get(function.name), []
            for node in ast.walk(function):
                if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "_url":
                    texts = [n.value for n in ast.walk(node.value) if isinstance(n, ast.Constant)]
                    url = url or next((t for t in texts if str(t).startswith("/")), None)
                if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
                    part = PARTS.get(getattr(node.value, "id", "").lstrip("_"))
                    parts += [f" {part} {str(node.slice.value).lower()}"] if part else []
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "HttpRequest":
                    method = next((k.value.value for k in node.keywords if k.arg == "method"), method)
                if isinstance(node, ast.Call) and getattr(getattr(node.func, "value", None), "attr", "") == "_client":
                    method = node.func.attr if node.func.attr in ("get", "put", "post", "patch", "delete") else method
            if url and method:
                self.builders[function.name] = call(method, url)
                self.lines.update([call(method, url)] + [call(method, url) + part for part in parts])

    def read_type(self, node):
        fields = self.fields.setdefault(node.name, set())
        self.bases[node.name] = [getattr(b, "id", "") for b in node.bases]
        for item in node.body:
            target = item.targets[0] if isinstance(item, ast.Assign) else getattr(item, "target", None)
            name, value = getattr(target, "id", ""), getattr(item, "value", None)
            if name == "_attribute_map":
                fields.update(entry["key"] for entry in ast.literal_eval(value).values())
            elif isinstance(value, ast.Call) and getattr(value.func, "id", "").startswith("rest_"):
                fields.update([k.value.value for k in value.keywords if k.arg == "name"] or [name])
            elif name and isinstance(value, ast.Constant):
                # The services do not tell cases apart, and some packages changed them.
                self.lines.add(f"enum {node.name} value {value.value}".lower())

    def read_templates(self, node):
        functions = [f for f in node.body if isinstance(f, ast.FunctionDef)]
        paths = {}
        for function in functions:
            for name in [getattr(n.func, "id", "") for n in ast.walk(function) if isinstance(n, ast.Call)]:
                if name in self.builders:
                    paths[re.sub("^_|_initial$", "", function.name)] = self.builders[name]
        for function in functions:
            path = paths.get(function.name.removeprefix("begin_"))
            _, _, sent = (ast.get_docstring(function) or "").partition("JSON input template")
            _, _, returned = (ast.get_docstring(function) or "").partition("# response body")
            for words, text in [("sent", sent.partition("# response body")[0]), ("returned", returned)]:
                if path and text:
                    self.keys[words].setdefault(path, set()).update(re.findall(r'"(\w+)": ', text))

    def all_fields(self, model):
        inherited = [self.all_fields(base) for base in self.bases.get(model, []) if base != model]
        return self.fields.get(model, set()).union(*inherited)
