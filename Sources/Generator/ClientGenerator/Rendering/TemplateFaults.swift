// SPDX-License-Identifier: MIT

import Synchronization

/// What went wrong while a template was rendered.
///
/// The engine neither throws nor hands a context to the views, so they find the record through a task-local value.
enum TemplateFaults {
    /// Whether each traced section was seen on, off or both.
    typealias Visits = [TracedTag: Set<Bool>]

    private final class Record: Sendable {
        let faults = Mutex<[RenderingError.Fault]>([])
        let visits = Mutex<Visits>([:])
    }

    @TaskLocal private static var record: Record?

    /// Runs an operation and tells what it noted.
    static func collect(_ operation: () -> String) -> (text: String, faults: [RenderingError.Fault], visits: Visits) {
        let record = Record()
        let text = $record.withValue(record, operation: operation)
        return (text, record.faults.withLock(\.self), record.visits.withLock(\.self))
    }

    static func note(_ key: String, in view: String) {
        let tag = TracedTag(key)
        note(tag, view, problem: "has no key '\(tag?.key ?? key)'")
    }

    static func visit(_ tag: TracedTag, _ value: TemplateValue, in view: String) {
        if case .unknown = value { return note(tag, view, problem: "has no key '\(tag.key)'") }
        if tag.isSection {
            record?.visits.withLock { _ = $0[tag, default: []].insert(value.isOn) }
        } else if !value.isText {
            note(tag, view, problem: "has no text to print for '\(tag.key)'")
        }
    }

    private static func note(_ tag: TracedTag?, _ view: String, problem: String) {
        let fault = RenderingError.Fault(template: tag?.template, line: tag?.line, view: view, problem: problem)
        record?.faults.withLock { $0.append(fault) }
    }
}

extension TemplateValue {
    fileprivate var isText: Bool {
        switch self {
        case .text, .absent: true
        case .flag, .view, .views, .lines, .unknown: false
        }
    }

    /// Whether a section over the value is rendered.
    fileprivate var isOn: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .flag(let flag): flag
        case .view: true
        case .views(let views): !views.isEmpty
        case .lines(let lines): !lines.isEmpty
        case .absent, .unknown: false
        }
    }
}
