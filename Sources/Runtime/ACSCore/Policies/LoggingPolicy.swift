// SPDX-License-Identifier: MIT

import HTTPTypes
import Logging

/// Writes a log line per attempt and per response at level `debug`.
///
/// Path parameters and query values other than `api-version` are left out, because they contain user ids and phone
/// numbers. Headers that are not on the list are redacted.
struct LoggingPolicy: PipelinePolicy {
    let logger: Logger

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        guard logger.logLevel <= .debug else { return try await next.send(request) }
        var metadata = request.options.loggerMetadata
        metadata["acs.operation"] = "\(request.operation)"
        metadata["http.request.method"] = "\(request.call.method.rawValue)"
        let count = request.call.attempts.count
        if count > 0 { metadata["http.request.resend_count"] = "\(count)" }
        let server = ServerAddress(request.head)
        metadata["server.address"] = "\(server.host)"
        metadata["server.port"] = "\(server.port)"
        metadata["url.full"] = "\(RedactedURL(request.head, route: request.call.address.route).text)"
        logger.debug(
            "\(request.operation) sends a request",
            metadata: metadata.merging(Self.shown(request.head.headerFields)) { own, _ in own }
        )

        let response = try await next.send(request)
        metadata["http.response.status_code"] = "\(response.head.status)"
        logger.debug(
            "\(request.operation) received \(response.head.status)",
            metadata: metadata.merging(Self.shown(response.head.headerFields)) { own, _ in own }
        )
        return response
    }

    private static func shown(_ fields: HTTPFields) -> Logger.Metadata {
        fields.reduce(into: [:]) { metadata, field in
            let name = field.name.canonicalName
            metadata[name] = shownHeaders.contains(name) ? "\(field.value)" : "<redacted>"
        }
    }

    private static let shownHeaders: Set<String> = [
        "accept", "content-length", "content-type", "date", "etag", "expires", "if-match", "if-modified-since",
        "if-none-match", "if-unmodified-since", "last-modified", "mise-correlation-id", "ms-cv", "retry-after",
        "retry-after-ms", "repeatability-first-sent", "repeatability-request-id", "server", "trace-id",
        "transfer-encoding", "traceparent", "user-agent", "x-azure-ref", "x-microsoft-skype-chain-id",
        "x-ms-client-request-id", "x-ms-content-sha256", "x-ms-date", "x-ms-error-code",
        "x-ms-request-id", "x-ms-retry-after-ms", "x-ms-return-client-request-id",
    ]
}
