// SPDX-License-Identifier: MIT

/// A member's name is not one that the compiler takes for something else.
struct HiddenName: Rule {
    static let id = "hidden-name"
    static let checkedBy = RuleChecker.decoder
    var name: String
    /// nil for a name that is a key itself.
    var wireName: String?
    var message: String {
        let reason =
            switch name {
            case "none", "some": "`\(name)` would hide behind Optional's case of the same name"
            case "rawValue": "`rawValue` is what every enum has already"
            case "unrecognized": "`unrecognized` is the case of members that are not known"
            case _ where NameCheck.untouchable.contains(name): "`\(name)` means something else to the Swift compiler"
            default: "`\(name)` is taken by something that the client or operation has anyway"
            }
        return wireName.map { "\(reason); name it, as in `\($0) as other\(Self.capitalized(name))`" }
            ?? "\(reason); choose another name"
    }

    private static func capitalized(_ name: String) -> String {
        name.prefix(1).uppercased() + name.dropFirst()
    }
}
