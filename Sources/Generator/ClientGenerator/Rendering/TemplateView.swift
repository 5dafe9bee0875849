// SPDX-License-Identifier: MIT

import Mustache

/// Decisions for one template, under the keys that the template uses.
protocol TemplateView: MustacheParent, MustacheCustomRenderable, Sendable {
    /// The value of a key; a `switch` whose default is ``TemplateValue/unknown``.
    func value(for key: String) -> TemplateValue
}

extension TemplateView {
    /// Never nil: the engine would go on to look in the parent view.
    func child(named key: String) -> Any? {
        let value = value(for: key)
        switch value {
        case .unknown: return tracedChild(named: key)
        default: return value.engineValue
        }
    }

    /// Comes here for an unknown key, and for every key while faults are traced.
    private func tracedChild(named key: String) -> Any {
        guard let tag = TracedTag(key) else {
            TemplateFaults.note(key, in: String(describing: Self.self))
            return TemplateText.absent
        }
        let value = value(for: tag.key)
        TemplateFaults.visit(tag, value, in: String(describing: Self.self))
        return value.engineValue
    }

    /// Only a section can use a view; printing one is a fault of the template.
    var renderText: String { "" }

    var isNull: Bool { false }
}

extension TemplateValue {
    fileprivate var engineValue: Any {
        switch self {
        case .text(let text): TemplateText(renderText: text)
        case .flag(let flag): flag
        case .view(let view): view
        case .views(let views): views
        case .lines(let lines): lines.map(TemplateText.init)
        case .absent, .unknown: TemplateText.absent
        }
    }
}
