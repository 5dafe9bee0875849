// SPDX-License-Identifier: MIT

/// The fields of each model with those that it includes, so that a model of a long chain is resolved once.
final class IncludedFields {
    /// The depth counts the models that are included one by another; `nil` if something is wrong with them.
    typealias Entry = (fields: [Field], depth: Int?)

    private var entries: [String: [String: Entry]] = [:]

    subscript(file: String, model: String) -> Entry? { entries[file]?[model] }

    func keep(_ entry: Entry, _ file: String, _ model: String) -> Entry {
        entries[file, default: [:]][model] = entry
        return entry
    }
}
