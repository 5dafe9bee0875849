// SPDX-License-Identifier: MIT

import ACSCore
import ServiceDescription

/// A part of a request that not every API version has.
struct VersionedPart: Hashable, Sendable {
    /// The part, in the words of `Facts/versions.json`.
    let line: String
    /// The first version that has it.
    let since: String
}

/// Collects what a request has that not every API version has.
struct VersionVisit {
    private(set) var parts: Set<VersionedPart> = []
    private let library: Library

    init(library: Library) {
        self.library = library
    }

    mutating func add(_ line: String, _ availability: Availability) {
        guard let since = availability.since else { return }
        parts.insert(VersionedPart(line: line, since: since))
    }

    mutating func visit(_ value: JSONValue, as type: ValueType) {
        switch (type, value) {
        case (.nullable(let wrapped), _): visit(value, as: wrapped)
        case (.array(let element), .array(let values)): for value in values { visit(value, as: element) }
        case (.map(let element), .object(let members)): for value in members.values { visit(value, as: element) }
        case (.reference(let reference), .object(let members)):
            if let model = library.model(named: reference.wireName) { visit(members, as: model) }
        case (.reference(let reference), .string(let text)):
            let values = library.enumeration(named: reference.wireName)?.values ?? []
            guard let known = values.first(where: { $0.wireName == text }) else { return }
            add("enum \(reference.wireName) value \(text)", known.versions)
        default: break
        }
    }

    private mutating func visit(_ members: [String: JSONValue], as model: Model) {
        add("model \(model.wireName)", model.availability)
        for field in model.fields {
            guard let value = members[field.wireName] else { continue }
            add("model \(model.wireName) field \(field.wireName)", field.availability)
            visit(value, as: field.type)
        }
        guard let union = model.union, let tag = members[union.discriminator]?.stringValue,
            let member = union.members.first(where: { $0.tag == tag }), let type = member.type
        else { return }
        guard let name = member.field else { return visit(.object(members), as: type) }
        add("model \(model.wireName) field \(name)", member.availability)
        let content = type.reference.flatMap { library.model(named: $0.wireName) }
        add("model \(model.wireName) field \(name)", content?.availability ?? .always)
        if let value = members[name] { visit(value, as: type) }
    }
}
