// SPDX-License-Identifier: MIT

import ServiceDescription

/// The enum of a set of events.
struct EventSetView: TemplateView {
    let set: EventSet
    let library: Library

    static var keys: [TemplateKey<Self>] {
        [
            .view("header") { $0.header },
            .views("documentation") { $0.documentation },
            .text("access") { $0.library.access },
            .text("name") { $0.set.name.declared },
            .views("events") { view in view.set.types.map { Event(type: $0, library: view.library) } },
        ]
    }

    private var header: HeaderView {
        var imports = Imports(signatures: set.types.map { .reference($0.content) })
        // The case for other events contains a ReceivedEvent.
        imports.insert(.named("ACSCore"))
        return HeaderView(library: library, imports: imports)
    }

    private var documentation: [String] {
        var text = WrappedText()
        text.add(Paragraphs(set.docs).adding([]))
        return text.lines
    }

    /// One type of events: a case of the enum, and a kind.
    struct Event: TemplateView {
        let type: EventSet.EventType
        let library: Library

        static var keys: [TemplateKey<Self>] {
            [
                .views("documentation") { $0.documentation },
                .text("name") { $0.type.swiftName.declared },
                .text("content") { $0.type.content.swiftName.declared },
                .views("summary") { $0.summary },
                .views("kind") { $0.kind },
            ]
        }

        private var docs: Paragraphs {
            Paragraphs(type.docs ?? library.summary(of: .reference(type.content)) ?? "An event.")
        }

        private var documentation: [String] {
            var text = WrappedText(indentation: 4)
            text.add(docs.adding([]))
            text.add(paragraph: SwiftText.code(type.wireName))
            return text.lines
        }

        /// The first sentence of the documentation, which the case has in full.
        private var summary: [String] {
            var text = WrappedText(indentation: 8)
            text.add(paragraph: docs.summary)
            return text.lines
        }

        private var kind: [String] {
            CallText(callee: "Self", arguments: ["rawValue: \(SwiftText.literal(type.wireName))"])
                .lines(indentation: 8, before: "\(library.access)static let \(type.swiftName.declared) = ")
        }
    }
}
