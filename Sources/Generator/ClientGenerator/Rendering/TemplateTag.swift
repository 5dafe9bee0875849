// SPDX-License-Identifier: MIT

/// A key or a partial that a template names, and where.
struct TemplateTag: Hashable, Sendable {
    /// Letters only, or `.` for the current text.
    let key: String
    /// The template's name, without `.mustache`.
    let template: String
    /// Counted from 1.
    let line: Int

    func error(_ problem: String) -> TemplateError {
        TemplateError(template: template, line: line, problem: "'\(key)' \(problem)")
    }
}

/// A template that acsgen can't use. Found when templates are loaded, so that rendering has no errors.
public struct TemplateError: Error, Equatable, CustomStringConvertible {
    let template: String
    let line: Int
    let problem: String

    /// The place in the template, and what is wrong there.
    public var description: String { "\(template).mustache:\(line): \(problem)" }
}
