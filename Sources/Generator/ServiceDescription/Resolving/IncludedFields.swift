// SPDX-License-Identifier: MIT

/// The fields of each model with those that it includes, so that each is resolved once and not for each includer.
final class IncludedFields {
    /// The depth counts the models that include one another; `nil` if something is wrong with them.
    typealias Entry = (fields: [Field], depth: Int?)

    private var entries: [String: [String: Entry]] = [:]
    private var own: [String: [String: [Field]]] = [:]

    subscript(file: String, model: String) -> Entry? { entries[file]?[model] }

    func keep(_ entry: Entry, _ file: String, _ model: String) -> Entry {
        entries[file, default: [:]][model] = entry
        return entry
    }

    /// A model's own fields, which a broken chain of models requests repeatedly.
    func own(_ file: String, _ model: String, resolve: () -> [Field]) -> [Field] {
        if let known = own[file]?[model] { return known }
        let fields = resolve()
        own[file, default: [:]][model] = fields
        return fields
    }
}
