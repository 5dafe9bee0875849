// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    /// `retires`, `instead` and `remains`, which become one sentence: `instead` follows "Use", `remains` follows "for".
    func retirement(_ mapping: Mapping) -> Retirement? {
        mapping.need("retires", for: "instead")
        mapping.exclude("instead", "remains")
        let day = mapping["retires"].flatMap(day)
        let instead = phrase(mapping["instead"], "what to use")
        let remains = phrase(mapping["remains"], "what the service remains for")
        return switch (day, remains) {
        case (let day?, nil): .ends(day, instead: instead)
        case (let day?, let remains?): .narrows(day, to: remains)
        case (nil, let remains?): .continues(for: remains)
        case (nil, nil): nil
        }
    }

    private func day(_ node: Node) -> CalendarDay? {
        guard let text = text(node, "a date such as \"2028-09-30\"", where: TextForm.isDate) else { return nil }
        guard let day = CalendarDay(text.value) else {
            report(NoSuchDay(text: text.value), node)
            return nil
        }
        return day
    }

    private func phrase(_ node: Node?, _ content: String) -> String? {
        text(node, "a phrase without punctuation at its end that says \(content)", where: TextForm.isPhrase)?.value
    }
}
