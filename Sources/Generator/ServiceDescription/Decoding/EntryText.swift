// SPDX-License-Identifier: MIT

/// The parts of `[read-only] type [= default] [-- documentation]`, with the place of each in characters.
struct EntryText {
    var type: Substring
    var typeOffset: Int
    var isReadOnly: Bool
    var defaultValue: Substring?
    var defaultOffset = 0
    var docs: String?
    /// What is wrong, if the text can't be split.
    var problem: (text: String, offset: Int)?

    init(_ text: String) {
        var head = text[...]
        if let separator = text.firstRange(ofASCII: " -- ") {
            docs = String(text[separator.upperBound...].drop { $0 == " " })
            head = text[..<separator.lowerBound]
        } else if text.hasPrefix("-- ") {
            docs = String(text.dropFirst(3))
            head = text.prefix(0)
        }
        if docs?.isEmpty == true || text.hasSuffix(" --") {
            problem = ("documentation is missing after `--`", text.unicodeScalars.count - 1)
        }
        isReadOnly = head.utf8.starts(with: "read-only ".utf8)
        let start = isReadOnly ? head.dropFirst(10) : head
        typeOffset = isReadOnly ? 10 : 0
        if let separator = start.firstRange(ofASCII: " = ") {
            type = start[..<separator.lowerBound]
            defaultValue = start[separator.upperBound...]
            defaultOffset = typeOffset + type.unicodeScalars.count + 3
        } else {
            type = start
            if start.utf8.suffix(2).elementsEqual(" =".utf8) {
                problem = ("a default is missing after `=`", text.unicodeScalars.count - 1)
            }
        }
        guard problem == nil else { return }
        if let missing = MissingSpace.problem(inType: type) {
            problem = (missing.problem, typeOffset + missing.offset)
        } else if let missing = defaultValue.flatMap(MissingSpace.problem(beforeDocs:)) {
            problem = (missing.problem, defaultOffset + missing.offset)
        }
    }
}
