// SPDX-License-Identifier: MIT

/// The deviations of a service in `Facts/deviations.txt`: `- ` before a fact that its description leaves out, `+ `
/// before one that only the description has, and the reason after `# `.
struct Deviations {
    private(set) var unsaid: Set<String> = []
    private(set) var added: Set<String> = []

    init(text: String, service: String) {
        var isOurs = false
        for line in text.split(separator: "\n") {
            if line.hasPrefix("== ") { isOurs = line == "== \(service)" }
            guard isOurs else { continue }
            if line.hasPrefix("- ") { unsaid.insert(String(line.dropFirst(2))) }
            if line.hasPrefix("+ ") { added.insert(String(line.dropFirst(2))) }
        }
    }
}
