// SPDX-License-Identifier: MIT

import PackageVersion

/// The `User-Agent` header: the library and the app.
struct UserAgent: Sendable {
    /// The value of the header.
    let text: String

    init(_ service: ServiceConfiguration, applicationID: String?) {
        let library = service.name.lowercased().split(separator: " ").joined(separator: "-")
        let product = "swift-acs-\(library)/\(PackageVersion.text) (\(Self.platform))"
        text = applicationID.map { "\($0) \(product)" } ?? product
    }

    #if os(Linux)
        private static let platform = "Linux"
    #elseif targetEnvironment(macCatalyst)
        private static let platform = "Mac Catalyst"
    #elseif os(iOS)
        private static let platform = "iOS"
    #elseif os(tvOS)
        private static let platform = "tvOS"
    #elseif os(watchOS)
        private static let platform = "watchOS"
    #elseif os(visionOS)
        private static let platform = "visionOS"
    #else
        private static let platform = "macOS"
    #endif
}
