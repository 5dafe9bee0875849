// SPDX-License-Identifier: MIT

import Foundation
import Recording
import ServiceDescription
import StallLimit
import Testing

@Suite("Whatever lints compiles and reads and writes its wire form", .serialized, .stallLimit)
struct MatrixTests {
    @Test("for every type in every place in every form")
    func types() async throws {
        var batch = MatrixBatch("types in places, shapes and forms")
        for group in FieldGroup.all {
            let types = await batch.accepted(WireType.all, refusals: group.refusals, group.fragment)
            if types.isEmpty { continue }
            batch.add(group.fragment(types), group.statements(types))
        }
        for place in ValuePlace.allCases {
            for shape in place.shapes {
                let cells = WireType.all.map { ValueCell(place: place, type: $0, shape: shape) }
                let accepted = await batch.accepted(cells, refusals: \.refusals) { .joined($0.map(\.fragment)) }
                for cell in accepted {
                    batch.add(cell.fragment, [cell.statement])
                }
            }
        }
        try await batch.prove()
    }

    @Test("for every odd name of a member, parameter or operation")
    func names() async throws {
        var batch = MatrixBatch("names of members, parameters and operations")
        for role in NameRole.allCases {
            var accepted: [String] = []
            for name in OddNames.all {
                accepted += await batch.accepted([name]) { role.fragment("Alone", $0) }
            }
            for (index, names) in Self.apart(accepted, limit: role.limit).enumerated() {
                let group = "\(role.rawValue.prefix(1).uppercased() + role.rawValue.dropFirst())Role\(index)"
                let fragment = role.fragment(group, names)
                let library = try fragment.lint(named: "Matrix").get()
                batch.add(fragment, role.statements(group, names, library))
            }
        }
        try await batch.prove()
    }

    @Test("for every odd name of a type or discriminator", arguments: TypeRole.programs)
    func types(roles: [TypeRole]) async throws {
        var batch = MatrixBatch(TypeRole.label(roles))
        for role in roles {
            var accepted: [TypeRole.Named] = []
            for named in role.names { accepted += await batch.accepted([named], role.fragment) }
            for start in stride(from: 0, to: accepted.count, by: 20) {
                let names = Array(accepted[start..<min(start + 20, accepted.count)])
                batch.add(role.fragment(names), role.statements(names))
            }
        }
        try await batch.prove()
    }

    @Test("for every odd name of a service")
    func services() async throws {
        var batch = MatrixBatch("names of services")
        var seen: Set<String> = []
        for (index, name) in OddNames.all.enumerated() {
            let library = ServiceNames.library(name, index)
            // Two that are accepted can't be in one program.
            let member = SwiftName.member(for: name).text.lowercased()
            if case .success = library, !seen.insert(member).inserted { continue }
            batch.add(library, ServiceNames.statement(index))
        }
        batch.add(.success(try ServiceNames.lengthy.get()), "_ = LengthyClient.self")
        try await batch.prove()
    }

    @Test("or is refused at its place, which says what to write", arguments: SpecialCells.refused.keys.sorted())
    func refuses(what: String) throws {
        let fragment = try #require(SpecialCells.refused[what])
        guard case .failure(let refusal) = fragment.lint(named: "Matrix") else {
            Issue.record("lint accepts \(what)")
            return
        }
        let rules = what.prefix { $0 != ":" }.split(separator: " + ").map(String.init)
        #expect(refusal.rules == Set(rules), "\(refusal.report)")
        #expect(refusal.report.contains(#/^Matrix\.yaml:\d+:\d+: error: /#))
    }

    @Test("and is counted in CONTRIBUTING.md")
    func counts() throws {
        let cells = try MatrixBatch.document.table().dropFirst(2).map { $0.split(separator: "|")[0] }
        let programs = TypeRole.programs.map(TypeRole.label)
        let known =
            ["types in places, shapes and forms", "names of members, parameters and operations"] + programs
            + ["names of services", "parts that meet"]
        #expect(Set(cells.map { $0.trimmingCharacters(in: .whitespaces) }) == Set(known))
    }

    @Test("where parts of a description meet")
    func special() async throws {
        var batch = MatrixBatch("parts that meet")
        for cell in SpecialCells.accepted {
            let fragment = Fragment.joined([
                cell.fragment, Fragment(operations: FieldPlace.model.operations(cell.model)),
            ])
            guard await !batch.accepted([fragment], refusals: { _ in [] }, Fragment.joined).isEmpty else { continue }
            let pairs = cell.documents.map { "(\(literal($0)), \(literal($0)))" }.joined(separator: ", ")
            batch.add(
                fragment,
                [
                    "await roundTrip(\"\(cell.model)\", [\(pairs)], read: { try await client.read\(cell.model)() }, "
                        + "write: { try await client.write\(cell.model)($0) })"
                ]
            )
        }
        for cell in MeetingCells.all {
            guard await !batch.accepted([cell.fragment], refusals: { _ in [] }, Fragment.joined).isEmpty else {
                continue
            }
            batch.add(cell.fragment, cell.statements)
        }
        try await batch.prove()
    }

    /// Groups in which no two names give one Swift name.
    private static func apart(_ names: [String], limit: Int) -> [[String]] {
        var groups: [[String]] = []
        for name in names {
            let key = { (name: String) in SwiftName.member(for: name).text.lowercased() }
            if let index = groups.firstIndex(where: { $0.count < limit && !$0.map(key).contains(key(name)) }) {
                groups[index].append(name)
            } else {
                groups.append([name])
            }
        }
        return groups
    }
}
