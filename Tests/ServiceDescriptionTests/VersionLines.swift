// SPDX-License-Identifier: MIT

import ServiceDescription

/// Every `since` and `until` of a library, in the words of ``VersionFacts``.
struct VersionLines {
    /// By line, the first version that has it.
    private(set) var since: [String: String] = [:]
    /// By line, the last version that has it.
    private(set) var until: [String: String] = [:]
    /// The operations that always use a version other than the library's.
    private(set) var fixed: [String: String] = [:]
    private let library: Library

    init(of library: Library) {
        self.library = library
        for operation in library.clients.flatMap(\.operations) {
            let call = "\(operation.method.rawValue) \(operation.target.template)"
            if let version = operation.apiVersion, version != library.apiVersion { fixed[call] = version }
            add(call, operation.versions)
            for parameter in operation.query { add("\(call) query \(parameter.wireName)", parameter.availability) }
            for parameter in operation.headers { add("\(call) header \(parameter.wireName)", parameter.availability) }
        }
        let members = library.models.compactMap(\.union).flatMap(\.members).filter { $0.field != nil }
        let named = Set(members.compactMap { $0.type?.reference?.wireName })
        for model in library.models {
            // The content of a field next to the tag is a field of the union.
            if !named.contains(model.wireName) { add("model \(model.wireName)", model.availability) }
            for field in model.fields { add("model \(model.wireName) field \(field.wireName)", field.availability) }
            for member in model.union?.members ?? [] {
                guard let field = member.field else { continue }
                add("model \(model.wireName) field \(field)", availability(of: member))
            }
        }
        for value in library.enums {
            for known in value.values { add("enum \(value.wireName) value \(known.wireName)", known.versions) }
        }
    }

    private func availability(of member: Union.Member) -> Availability {
        guard member.availability == .always, let name = member.type?.reference?.wireName else {
            return member.availability
        }
        return library.model(named: name)?.availability ?? .always
    }

    private mutating func add(_ line: String, _ availability: Availability) {
        if let version = availability.since { since[line] = version }
        if let version = availability.until { until[line] = version }
    }
}
