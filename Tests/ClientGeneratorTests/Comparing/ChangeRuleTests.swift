// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ClientGenerator

@Suite(.stallLimit) struct `The rules of diff` {
    @Test func `have ids of their own`() {
        let ids = ChangeRule.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for id in ids { #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(id)") }
    }

    @Test func `say what changed in sentences of their own`() {
        let conditions = ChangeRule.all.map(\.condition)
        for condition in conditions {
            #expect(condition.first?.isUppercase == true || condition.hasPrefix("`"), "\(condition)")
            #expect(condition.hasSuffix("."), "\(condition)")
            #expect(!condition.contains { $0.isNewline } && !condition.contains("  "), "\(condition)")
        }
        #expect(Set(conditions).count == conditions.count)
    }

    @Test func `break source exactly in their class, and where credentials are refused`() {
        for rule in ChangeRule.all where rule.kind != .auth {
            #expect(rule.breaksSource == (rule.kind == .source), "\(rule.id)")
        }
        #expect(ChangeRule.all.filter { $0.kind == .auth && $0.breaksSource }.map(\.id) == ["auth-option-removed"])
    }

    @Test func `are in the order of their classes`() {
        let kinds = ChangeRule.all.map(\.kind)
        #expect(kinds == kinds.sorted())
        #expect(Set(kinds) == Set(ChangeClass.allCases))
    }

    @Test(arguments: ChangeRule.all)
    func `report the change of their example, and nothing else`(rule: ChangeRule) throws {
        let versions = (try rule.example.libraries(\.before), try rule.example.libraries(\.after))
        let changes = Comparison.changes(from: versions.0, to: versions.1)
        #expect(changes.map(\.rule.id) == [rule.id], "\(changes)")
    }

    @Test(arguments: ChangeRule.all)
    func `report the opposite change as their reverse`(rule: ChangeRule) throws {
        let versions = (try rule.example.libraries(\.before), try rule.example.libraries(\.after))
        let changes = Comparison.changes(from: versions.1, to: versions.0)
        #expect(changes.map(\.rule.id) == [rule.reverse], "\(changes)")
    }
}
