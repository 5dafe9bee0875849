// SPDX-License-Identifier: MIT

/// A template for one type of view. Rendering can't fail: every key, partial and kind of value was checked on loading.
struct Template<View: TemplateView>: Sendable {
    private let parts: [TemplatePart<View>]

    /// - Parameters:
    ///   - name: The template's name, without `.mustache`.
    ///   - compiler: Has the template and its partials.
    /// - Throws: ``TemplateError`` if the template names an unknown partial or key, or uses a key in a way that its
    ///   value does not allow.
    init(_ name: String, _ compiler: TemplateCompiler) throws {
        parts = try compiler.parts(of: name, for: View.self)
    }

    func render(_ view: View, into output: inout TemplateOutput) {
        for part in parts { part(view, &output) }
    }
}

/// Prints a part of a template for a view.
typealias TemplatePart<View> = @Sendable (View, inout TemplateOutput) -> Void

/// The text that a template is rendered into.
struct TemplateOutput {
    private var bytes: [UInt8] = []
    /// Whether each section was on, off or both; `nil` unless it is to be recorded.
    private(set) var visits: [TemplateTag: Set<Bool>]?

    init(recordsVisits: Bool = false) {
        if recordsVisits { visits = [:] }
        // More than most files have.
        bytes.reserveCapacity(1 << 14)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    mutating func visit(_ tag: TemplateTag, isOn: Bool) {
        visits?[tag, default: []].insert(isOn)
    }
}
