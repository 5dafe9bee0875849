// SPDX-License-Identifier: MIT

/// The deviations of a service in `Facts/deviations.txt`: `- ` before a fact that its description leaves out, `+ `
/// before one that only the description has. The reason is above them, after `# `, and goes to the next empty line.
struct Deviations {
    private(set) var unsaid: Set<String> = []
    private(set) var added: Set<String> = []
    /// The lines that have no reason, or are none of the above.
    private(set) var unexplained: [String] = []

    /// - Parameter service: The name after `== ` of the service's part.
    init(text: String, service: String) {
        var isOurs = false
        var isExplained = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("== ") || line.isEmpty { isExplained = false }
            if line.hasPrefix("# ") { isExplained = true }
            if line.hasPrefix("== ") { isOurs = line == "== \(service)" }
            guard isOurs, !line.isEmpty, !line.hasPrefix("# "), !line.hasPrefix("== ") else { continue }
            let fact = String(line.dropFirst(2))
            switch line.prefix(2) {
            case "- ": unsaid.insert(fact)
            case "+ ": added.insert(fact)
            default: unexplained.append(String(line))
            }
            if !isExplained { unexplained.append(String(line)) }
        }
    }
}
