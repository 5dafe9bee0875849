// SPDX-License-Identifier: MIT

package import ServiceDescription

/// A declaration of generated Swift, and what made it.
package struct Explanation: Sendable {
    package let module: String
    package let declaration: GeneratedDeclaration
    /// The path of the generated file in the module's `Generated` folder.
    package let file: String
    package let origin: SymbolOrigin
}

/// Everything that descriptions become, from generated Swift to the line that made it and back.
package struct Explanations: Sendable {
    /// By library and file, in the order of the files.
    package let all: [Explanation]

    package init(_ libraries: [Library], _ renderer: ClientRenderer) {
        all = libraries.concurrentMap { library in
            let origins = SymbolOrigins(library)
            let sources = renderer.render(library).files.filter { $0.path.hasSuffix(".swift") }
            return sources.flatMap { file in
                GeneratedDeclaration.all(in: file.contents).compactMap { declaration in
                    origins.origin(of: declaration).map { origin in
                        Explanation(module: library.module, declaration: declaration, file: file.path, origin: origin)
                    }
                }
            }
        }.flatMap(\.self)
    }

    /// The declarations with a name: of a type, of a member with its type, or of a member alone. Arguments and the
    /// module can be left out.
    package func named(_ name: String) -> [Explanation] {
        let name = name.filter { $0 != "`" }
        for isFound in [Self.isSymbol, Self.isMember] {
            let found = all.filter { isFound($0, name) }
            if !found.isEmpty { return found }
        }
        return []
    }

    private static func isSymbol(_ explanation: Explanation, _ name: String) -> Bool {
        let declaration = explanation.declaration
        return [declaration.symbol, declaration.name].contains { $0 == name || "\(explanation.module).\($0)" == name }
    }

    private static func isMember(_ explanation: Explanation, _ name: String) -> Bool {
        let declaration = explanation.declaration
        return declaration.member == name || declaration.symbol.hasSuffix(".\(name)")
    }

    /// The nearest name of a declaration, if one is near enough to be suggested.
    package func nearest(to name: String) -> String? {
        NearestName.of(name, in: Set(all.flatMap { [$0.declaration.name, $0.declaration.member ?? ""] }))
    }

    /// The declaration at a line of a generated file: the innermost one, or the next one between two of them.
    ///
    /// - Parameter path: Any path that ends in `MODULE/Generated/FILE`; `nil` if there is no such file.
    package func declared(in path: String, line: Int) -> Explanation? {
        let inFile = all.filter {
            path.hasSuffix("/\($0.module)/Generated/\($0.file)") || path == "\($0.module)/Generated/\($0.file)"
        }
        let around = inFile.filter { $0.declaration.firstLine <= line && line <= $0.declaration.lastLine }
        let innermost = around.min {
            $0.declaration.lastLine - $0.declaration.firstLine < $1.declaration.lastLine - $1.declaration.firstLine
        }
        return innermost ?? inFile.first { $0.declaration.firstLine > line } ?? inFile.last
    }

    /// The declarations that a line of a description makes, or the nearest key around it that makes any.
    ///
    /// - Parameter lines: The lines of the description.
    package func made(by path: String, line: Int, in lines: [String]) -> [Explanation] {
        let own = Dictionary(grouping: all.filter { $0.origin.location.file == path }, by: \.origin.location.line)
        var current = line
        while current >= 1 {
            if let made = own[current] { return made }
            guard let outer = Self.key(around: current, in: lines) else { return [] }
            current = outer
        }
        return []
    }

    /// The line of the key around a line, both counted from 1.
    private static func key(around line: Int, in lines: [String]) -> Int? {
        guard lines.indices.contains(line - 1) else { return nil }
        // An empty line belongs to what is before it.
        let isEmpty = { (text: String) in text.allSatisfy { $0 == " " } }
        let margin = isEmpty(lines[line - 1]) ? .max : margin(lines[line - 1])
        let outer = lines[..<(line - 1)].lastIndex { !isEmpty($0) && self.margin($0) < margin }
        return outer.map { $0 + 1 }
    }

    private static func margin(_ line: String) -> Int { line.prefix { $0 == " " }.count }
}
