// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    /// Decodes `acsgen.yaml`; `nil` if it lacks what every configuration has.
    func configuration(_ root: Node) -> Configuration? {
        guard let mapping = Mapping(root, .configuration, self) else { return nil }
        mapping.require("descriptions", reason: "a folder such as Specs, or a list of files and folders")
        mapping.require("output", reason: "the folder with a folder per library, such as Sources")
        var style = LibraryStyle()
        let prefix = text(
            mapping["module-prefix"],
            "a text that a module's name can begin with, such as Contoso",
            where: TextForm.isTypeName
        )
        style.modulePrefix = prefix?.value ?? ""
        style.access = mapping["access"].flatMap { word($0, "level of access", AccessLevel.self)?.value } ?? .public
        style.header = mapping["header"].map(header) ?? []
        style.reExportsCore = mapping["re-export"].flatMap(flag)?.value ?? false
        let silenced = mapping["warnings-off"].map(warnings) ?? []
        guard let descriptions = mapping["descriptions"].flatMap(paths), let output = text(mapping["output"]) else {
            return nil
        }
        return Configuration(
            descriptions: descriptions.map(fromWorkingDirectory),
            output: fromWorkingDirectory(output.value),
            style: style,
            silenced: SilencedWarnings(silenced),
            places: StylePlaces(
                modulePrefix: mapping["module-prefix"].map(location),
                access: mapping["access"].map(location),
                reExport: mapping["re-export"].map(location),
                start: SourceLocation(file: source.path, line: 1, column: 1)
            )
        )
    }

    /// One path or a list of them.
    private func paths(_ node: Node) -> [String]? {
        if node.scalar != nil { return text(node).map { [$0.value] } }
        return texts(node, "a path or a list of paths")?.value.map(\.value)
    }

    /// A path that is relative to the configuration's folder, as one that is relative to the working directory.
    private func fromWorkingDirectory(_ path: String) -> String {
        guard !path.hasPrefix("/"), let slash = source.path.lastIndex(of: "/") else { return path }
        return DescriptionPath.normalized(source.path[...slash] + path)
    }

    /// The lines of `header`, without empty ones around them.
    private func header(_ node: Node) -> [String] {
        guard let text = prose(node) else { return [] }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            String(line.reversed().drop(while: \.isWhitespace).reversed())
        }
        for (number, line) in lines.enumerated() {
            var place = node.start
            if node.scalar?.style == .block { place = Mark(line: place.line + 1 + Int32(number), column: 0) }
            let location = source.location(place)
            if line.unicodeScalars.count > Limits.headerLineLength {
                let expected = "a line of at most \(Limits.headerLineLength) characters"
                diagnostics.report(MalformedText(text: line, expected: expected), at: location)
            }
            if line.contains("-->") {
                let expected = "a line of a comment, because `-->` ends comments of pages"
                diagnostics.report(MalformedText(text: line, expected: expected), at: location)
            }
        }
        return Array(lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed())
    }

    /// The ids in `warnings-off`.
    private func warnings(_ node: Node) -> [String] {
        let ids = texts(node, "a list of ids of warnings")?.value ?? []
        let known = RuleCatalog.warnings.map { $0.id }
        for id in ids where !known.contains(id.value) {
            let isError = RuleCatalog.rules.contains { $0.id == id.value }
            let rule: any Rule =
                isError ? SilencedError(id: id.value) : UnknownWord(word: id.value, what: "warning", known: known)
            diagnostics.report(rule, at: id.location)
        }
        return ids.map(\.value)
    }
}
