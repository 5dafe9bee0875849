// SPDX-License-Identifier: MIT

extension MessageTemplate {
    /// Creates a WhatsApp template with texts for the placeholders of its body.
    ///
    /// - Parameters:
    ///   - name: The template's name.
    ///   - language: The language code of the template, such as `en_US`.
    ///   - body: One text for each placeholder: the first for `{{1}}`, the second for `{{2}}`.
    public init(name: String, language: String, body: [String]) {
        let values = zip(1..., body).map { number, text in
            MessageTemplateValue(name: "\(number)", kind: .text(.init(text: text)))
        }
        let components = values.map { WhatsAppTemplateComponent(refValue: $0.name) }
        self.init(name: name, language: language, values: values, bindings: .whatsApp(.init(body: components)))
    }
}
