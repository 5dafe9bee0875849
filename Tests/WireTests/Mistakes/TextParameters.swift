// SPDX-License-Identifier: MIT

import Foundation

/// The public parameters of the runtime's credentials, endpoints, connection strings and verifiers that take text, as
/// `Type(label:)` or `Type.method(label:)`.
enum TextParameters {
    /// Those of the sources, but for unavailable declarations.
    static func all() throws -> Set<String> {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Runtime")
            .standardized.path
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let files = try paths.filter { $0.hasSuffix(".swift") }.map {
            try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
        }
        return Set(files.flatMap(parameters))
    }

    private static func parameters(of source: String) -> [String] {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        var owners: [(indentation: Int, name: String)] = []
        var found: [String] = []
        for (index, line) in lines.enumerated() {
            let indentation = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            guard beginnings.contains(where: line.dropFirst(indentation).hasPrefix) else { continue }
            if let owner = owner(in: line) {
                owners.append((indentation, owner))
                continue
            }
            let declaration = /^ *public (?:(?:static|convenience|mutating) )*(?:init\??|func (\w+))(?:<[^>]*>)?\(/
            guard let member = line.firstMatch(of: declaration) else { continue }
            // The declaration around it is the last one that is indented less.
            guard let owner = owners.last(where: { $0.indentation < indentation })?.name,
                owner.contains(/(?:Credential|Verifier|Endpoint|ConnectionString)$/),
                !lines[..<index].suffix(8).reversed().prefix(while: { !$0.isEmpty }).contains(where: isUnavailable)
            else { continue }
            let rest = source[member.range.upperBound...]
            let name = member.output.1.map { "\(owner).\($0)" } ?? owner
            found += labels(in: rest).map { "\(name)(\($0):)" }
        }
        return found
    }

    /// What declarations begin with, because most lines are none and patterns take time.
    private static let beginnings = [
        "public ", "package ", "private ", "fileprivate ", "final ", "indirect ", "struct ", "class ", "enum ",
        "actor ",
        "extension ", "protocol ",
    ]

    private static func owner(in line: Substring) -> String? {
        let modifiers = /^ *(?:(?:public|package|private|fileprivate|final|indirect) )*/
        guard let start = line.firstMatch(of: modifiers)?.range.upperBound else { return nil }
        let kinds = /^(?:struct|class|enum|actor|extension|protocol) (\w+)(?:.* where Self == (\w+))?/
        guard let match = line[start...].firstMatch(of: kinds) else { return nil }
        return String(match.output.2 ?? match.output.1)
    }

    private static func isUnavailable(_ line: Substring) -> Bool {
        let text = line.drop { $0 == " " }
        return text.hasPrefix("unavailable,") || text.hasPrefix("@available(*, unavailable")
    }

    /// The labels of the parameters whose types contain text, in a list that begins after its parenthesis.
    private static func labels(in list: Substring) -> [String] {
        var depth = 0
        var parameters = [""]
        for character in list.split(separator: "->", omittingEmptySubsequences: false).joined(separator: " to ") {
            if character == ")", depth == 0 { break }
            switch character {
            case "(", "[", "<": depth += 1
            case ")", "]", ">": depth -= 1
            case "," where depth == 0:
                parameters.append("")
                continue
            default: break
            }
            parameters[parameters.count - 1].append(character)
        }
        return parameters.filter { $0.contains(/\b(?:String|Secret)\b/) }.compactMap {
            $0.firstMatch(of: /\w+/).map { String($0.output) }
        }
    }
}
