// SPDX-License-Identifier: MIT

import Foundation

/// The place of a member in a content.
struct MemberPath {
    private enum Step {
        case name(String)
        case index(Int)
    }

    private let steps: [Step]

    /// Maps and any JSON, whose members belong to the app.
    static let maps: Set<String> = [
        "metadata", "properties", "sipHeaders", "voipHeaders", "ivrContext", "labels", "tags", "workerLabels",
        "workerTags", "jobLabels", "jobTags",
    ]

    /// Every member of an object and of the objects inside it, but for those of maps.
    static func all(in object: [String: Any]) -> [MemberPath] { members(of: object, []) }

    private static func members(of value: Any, _ steps: [Step]) -> [MemberPath] {
        switch value {
        case let object as [String: Any]:
            object.flatMap { name, value in
                let path = steps + [.name(name)]
                return [MemberPath(steps: path)] + (maps.contains(name) ? [] : members(of: value, path))
            }
        case let list as [Any]:
            list.enumerated().flatMap { members(of: $0.element, steps + [.index($0.offset)]) }
        default: []
        }
    }

    /// The path as errors write it.
    var text: String {
        steps.reduce(into: "") { text, step in
            switch step {
            case .name(let name): text += text.isEmpty ? name : ".\(name)"
            case .index(let index): text += "[\(index)]"
            }
        }
    }

    /// The name of the member.
    var name: String {
        if case .name(let name)? = steps.last { name } else { "" }
    }

    /// The object with another value here, or without the member if there is none.
    func replacing(in object: [String: Any], with value: Any?) -> [String: Any] {
        Self.replacing(object, steps[...], value) as? [String: Any] ?? object
    }

    private static func replacing(_ whole: Any, _ steps: ArraySlice<Step>, _ value: Any?) -> Any? {
        guard let step = steps.first else { return value }
        switch (step, whole) {
        case (.name(let name), var object as [String: Any]):
            object[name] = object[name].flatMap { replacing($0, steps.dropFirst(), value) }
            return object
        case (.index(let index), var list as [Any]):
            if let element = replacing(list[index], steps.dropFirst(), value) { list[index] = element }
            return list
        default: return whole
        }
    }
}
