// SPDX-License-Identifier: MIT

import ServiceDescription

/// Gives the types of a description, and its module, names with a number, so that many descriptions can be compiled
/// together.
struct NumberedTypes {
    private let names: Set<String>
    private let number: Int

    init(_ names: some Sequence<String>, number: Int) {
        self.names = Set(names)
        self.number = number
    }

    /// Every name that a library declares or uses for a type that is generated.
    init(of libraries: [Library], number: Int) {
        let names = libraries.flatMap { library in
            let models = library.models.filter { $0.providedBy == nil }.flatMap { [$0.wireName, $0.swiftName.text] }
            let enums = library.enums.filter { $0.providedBy == nil }.flatMap { [$0.wireName, $0.swiftName.text] }
            return library.service.split(separator: " ").map(String.init) + [library.module]
                + library.clients.map(\.name.text)
                + library.eventSets.map(\.name.text) + models + enums
                + library.clients.flatMap(\.operations).filter(Self.hasResult).map(\.name.text)
        }
        self.init(names, number: number)
    }

    /// Whether the name of an operation is a part of the name of an enum.
    private static func hasResult(_ operation: Operation) -> Bool {
        guard case .responses(let responses) = operation.outcome, case .cases = responses.shape else { return false }
        return true
    }

    /// The text with the names, as whole words.
    func applied(to text: String) -> String {
        text.replacing(/[A-Za-z_][A-Za-z0-9_]*/) { match in
            names.contains(String(match.output)) ? "\(match.output)\(number)" : String(match.output)
        }
    }
}
