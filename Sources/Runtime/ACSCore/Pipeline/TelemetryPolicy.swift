// SPDX-License-Identifier: MIT

import HTTPTypes

/// Names the library and the app in `User-Agent`, unless the caller has set it.
struct TelemetryPolicy: PipelinePolicy {
    private let userAgent: String

    init(service: ServiceConfiguration, applicationID: String?) {
        let library = service.name.lowercased().split(separator: " ").joined(separator: "-")
        let product = "swift-acs-\(library)/\(Self.version) (\(Self.platform))"
        userAgent = applicationID.map { "\($0) \(product)" } ?? product
    }

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        var request = request
        if request.head.headerFields[.userAgent] == nil { request.head.headerFields[.userAgent] = userAgent }
        return try await next.send(request)
    }

    /// This package's version.
    private static let version = "0.1.0"

    #if os(Linux)
        private static let platform = "Linux"
    #elseif os(iOS)
        private static let platform = "iOS"
    #else
        private static let platform = "macOS"
    #endif
}
