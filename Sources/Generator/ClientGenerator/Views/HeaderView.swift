// SPDX-License-Identifier: MIT

/// The first lines of a generated file.
struct HeaderView: TemplateView {
    /// File name of the description.
    let source: String
    let imports: Imports

    static var keys: [TemplateKey<Self>] {
        [
            .text("source") { SwiftText.commentLine($0.source) },
            .lines("modules") { $0.imports.lines },
            .flag("foundation") { $0.imports.hasFoundation },
        ]
    }
}
