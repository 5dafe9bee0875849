// SPDX-License-Identifier: MIT

import ACSCore
import ACSJobRouter
import Foundation

/// A model with worker selectors, written with the fields of these that the service sets, and that a selector itself
/// never writes.
struct WholeRouterModel: Encodable, Sendable {
    private let model: any Encodable & Sendable
    /// The selectors by their JSON pointers.
    private let selectors: [String: [RouterWorkerSelector]]
    private let single: [String: RouterWorkerSelector]

    init(_ job: RouterJob) {
        model = job
        single = [:]
        selectors = [
            "/requestedWorkerSelectors": job.requestedWorkerSelectors,
            "/attachedWorkerSelectors": job.attachedWorkerSelectors,
        ].compactMapValues(\.self)
    }

    init(_ policy: ClassificationPolicy) {
        model = policy
        var (lists, single): ([String: [RouterWorkerSelector]], [String: RouterWorkerSelector]) = ([:], [:])
        for (index, attachment) in (policy.workerSelectorAttachments ?? []).enumerated() {
            let pointer = "/workerSelectorAttachments/\(index)"
            switch attachment {
            case .conditional(let content): lists["\(pointer)/workerSelectors"] = content.workerSelectors
            case .static(let content): single["\(pointer)/workerSelector"] = content.workerSelector
            case .weightedAllocation(let content):
                for (index, allocation) in content.allocations.enumerated() {
                    lists["\(pointer)/allocations/\(index)/workerSelectors"] = allocation.workerSelectors
                }
            default: break
            }
        }
        (selectors, self.single) = (lists, single)
    }

    init(_ policy: ExceptionPolicy) {
        model = policy
        single = [:]
        var lists: [String: [RouterWorkerSelector]] = [:]
        for (index, rule) in (policy.exceptionRules ?? []).enumerated() {
            for (position, action) in rule.actions.enumerated() {
                guard case .manualReclassify(let content) = action.kind else { continue }
                lists["/exceptionRules/\(index)/actions/\(position)/workerSelectors"] = content.workerSelectors
            }
        }
        selectors = lists
    }

    func encode(to encoder: any Encoder) throws {
        var json = try JSONValue(encoding: model)
        for (pointer, list) in selectors {
            json = json.replacing(pointer, with: try JSONValue(encoding: list.map(WholeSelector.init)))
        }
        for (pointer, selector) in single {
            json = json.replacing(pointer, with: try JSONValue(encoding: WholeSelector(selector)))
        }
        try json.encode(to: encoder)
    }
}

private struct WholeSelector: Encodable {
    let key: String
    let labelOperator: LabelOperator
    let value: JSONValue?
    let expiresAfterSeconds: Double?
    let expedite: Bool?
    let status: RouterWorkerSelectorStatus?
    let expiresAt: Date?

    init(_ selector: RouterWorkerSelector) {
        key = selector.key
        labelOperator = selector.labelOperator
        value = selector.value
        expiresAfterSeconds = selector.expiresAfterSeconds
        expedite = selector.expedite
        status = selector.status
        expiresAt = selector.expiresAt
    }
}
