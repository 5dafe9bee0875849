// SPDX-License-Identifier: MIT

@testable import ServiceDescription

extension Node {
    /// The node as a description again, a pair on a line.
    func text(indentation: String = "") -> String {
        switch content {
        case .scalar(let scalar) where scalar.style == .block:
            " |\n"
                + scalar.text.split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "\n" : "\(indentation)\($0)\n" }.joined()
        case .scalar(let scalar): " " + Self.text(scalar) + "\n"
        case .sequence(let elements) where elements.isEmpty: " []\n"
        case .mapping(let pairs) where pairs.isEmpty: " {}\n"
        case .sequence(let elements):
            "\n"
                + elements.map { element in
                    guard case .mapping(let pairs) = element.content, !pairs.isEmpty else {
                        return "\(indentation)-" + element.text(indentation: indentation + "  ")
                    }
                    let lines = Self.lines(pairs, indentation + "  ")
                    return "\(indentation)- " + lines.dropFirst(indentation.count + 2)
                }.joined()
        case .mapping(let pairs): "\n" + Self.lines(pairs, indentation)
        case .refused: "\n"
        }
    }

    private static func lines(_ pairs: [Pair], _ indentation: String) -> String {
        pairs.map { pair in
            let key = pair.key.scalar.map(text) ?? ""
            return "\(indentation)\(key):" + pair.value.text(indentation: indentation + "  ")
        }.joined()
    }

    /// In quotes what was quoted, with escapes.
    private static func text(_ scalar: Scalar) -> String {
        guard scalar.style != .plain else { return scalar.text }
        let escaped = scalar.text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\n", with: "\\n").replacing("\t", with: "\\t").replacing("\r", with: "\\r")
        return "\"\(escaped)\""
    }
}
