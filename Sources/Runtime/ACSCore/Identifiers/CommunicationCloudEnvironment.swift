// SPDX-License-Identifier: MIT

/// The Azure cloud that an identity belongs to. Open: Microsoft may add clouds.
///
/// The services write clouds in lower case, Microsoft's Python packages in upper case; here the word is always in lower
/// case, so that a cloud that was read equals the constant.
public struct CommunicationCloudEnvironment: ExtensibleEnum {
    /// The cloud's word in lower case.
    public let rawValue: String

    /// Takes over a word, known or not, whatever its case.
    public init(rawValue: String) {
        self.rawValue = rawValue.lowercased()
    }

    /// Azure's public cloud, where no other is named.
    public static let `public` = Self(rawValue: "public")
    /// The cloud of the United States Department of Defense.
    public static let dod = Self(rawValue: "dod")
    /// Government Community Cloud High.
    public static let gcch = Self(rawValue: "gcch")
}
