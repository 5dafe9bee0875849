// SPDX-License-Identifier: MIT

/// The first lines of a generated file.
struct HeaderView: TemplateView {
    /// File name of the description.
    let source: String
    let imports: Imports

    func value(for key: String) -> TemplateValue {
        switch key {
        case "source": .text(SwiftText.commentLine(source))
        case "modules": .lines(imports.lines)
        case "foundation": .flag(imports.hasFoundation)
        default: .unknown
        }
    }
}
