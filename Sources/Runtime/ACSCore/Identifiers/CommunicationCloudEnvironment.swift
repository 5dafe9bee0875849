// SPDX-License-Identifier: MIT

/// The Azure cloud that an identity belongs to. Microsoft may add clouds.
///
/// The services write clouds in lower case, Microsoft's Python packages in upper case. Here they are always in lower
/// case, so that a decoded cloud equals the constant.
public struct CommunicationCloudEnvironment: ExtensibleEnum {
    /// The name of the cloud in lower case.
    public let rawValue: String

    /// Creates a cloud from its name in any case, known or unknown.
    public init(rawValue: String) {
        self.rawValue = rawValue.lowercased()
    }

    /// Azure's public cloud, the default.
    public static let `public` = Self(rawValue: "public")
    /// The cloud of the United States Department of Defense.
    public static let dod = Self(rawValue: "dod")
    /// Government Community Cloud High.
    public static let gcch = Self(rawValue: "gcch")
}
