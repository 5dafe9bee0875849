// SPDX-License-Identifier: MIT

import ServiceDescription

/// The enum of a set of events.
struct EventSetView: TemplateView {
    let set: EventSet
    let library: Library

    static var keys: [TemplateKey<Self>] {
        [
            .view("header") { $0.header },
            .lines("documentation") { $0.documentation },
            .text("name") { $0.set.name.declared },
            .views("events") { view in view.set.types.map { Event(type: $0, library: view.library) } },
        ]
    }

    private var header: HeaderView {
        var imports = Imports(signatures: set.types.map { .reference($0.content) })
        // The case for other events contains a ReceivedEvent.
        imports.insert(.named("ACSCore"))
        return HeaderView(source: library.fileName, imports: imports)
    }

    private var documentation: [String] {
        var text = WrappedText()
        text.add(Paragraphs(set.docs).adding([]))
        return text.lines
    }

    /// One case.
    struct Event: TemplateView {
        let type: EventSet.EventType
        let library: Library

        static var keys: [TemplateKey<Self>] {
            [
                .lines("documentation") { $0.documentation },
                .text("name") { $0.type.swiftName.declared },
                .text("content") { $0.type.content.swiftName.declared },
                .text("type") { SwiftText.literal($0.type.wireName) },
            ]
        }

        private var documentation: [String] {
            var text = WrappedText(indentation: 4)
            let docs = type.docs ?? library.summary(of: .reference(type.content)) ?? "An event."
            text.add(Paragraphs(docs).adding([]))
            text.add(paragraph: SwiftText.code(type.wireName))
            return text.lines
        }
    }
}
