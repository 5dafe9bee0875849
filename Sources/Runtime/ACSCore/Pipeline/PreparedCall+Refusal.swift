// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension PreparedCall {
    /// Makes an error of an answer whose status does not mean success.
    func refusal(_ head: ResponseHead, _ body: [UInt8], of request: PipelineRequest) -> ACSError {
        let kind = ACSError.Kind(status: head.status)
        let progress = request.progress
        let secrets = request.call.secrets() + (progress.token.map { [$0] } ?? [])
        let said = ErrorBody(body, of: head, hiding: secrets)
        let service = said?.error
        var message = service?.message ?? kind.standardMessage
        if kind == .unauthorized, let signature = progress.signature {
            message += " " + signature.explanation(answer: head)
        }
        var error = ACSError(
            kind,
            message: message,
            operation: operation,
            status: head.status,
            code: service?.code,
            target: service?.target,
            details: service?.details ?? [],
            innerError: service?.innerError,
            clientRequestID: clientRequestID,
            isRetryable: callerRule.allows(after: head),
            retryAfter: head.retryAfter,
            // A policy may have answered in the service's place.
            wasSent: progress.wasSent
        )
        error.identify(by: head)
        error.traceID = said?.traceID
        error.body = body
        return error
    }

    /// Makes an error of a success that can't be decoded.
    ///
    /// - Parameters:
    ///   - part: What can't be decoded.
    ///   - created: Where the response has the id of what the call made; empty for a call that makes nothing.
    func undecodable(
        _ error: DecodingError,
        _ head: ResponseHead,
        _ body: [UInt8],
        _ part: String = "its answer",
        created: [String] = []
    ) -> ACSError {
        let (fault, path) = error.explanation
        var failure = ACSError(
            .undecodableResponse,
            message: "The service accepted the call, and \(part) can't be decoded: \(fault).",
            operation: operation,
            status: head.status,
            clientRequestID: clientRequestID,
            wasSent: .yes,
            codingPath: path,
            underlying: error
        )
        failure.identify(by: head)
        failure.body = body
        if !created.isEmpty {
            let id = created.reduce(failure.responseJSON) { $0?[anyCase: $1] }
            failure.createdID = id?.errorText ?? head.lastOfLocation
            if failure.createdID != nil { failure.message += " `createdID` is the id of what it made." }
        }
        return failure
    }
}

extension ResponseHead {
    /// The last segment of `Location`, where some services repeat the id of what they made.
    fileprivate var lastOfLocation: String? {
        guard let path = self["location"]?.prefix(while: { $0 != "?" && $0 != "#" }) else { return nil }
        return path.split(separator: "/").last.flatMap(PercentEncoding.decode)
    }
}

extension RequestSignature {
    /// What a person needs to find out why the service computes another signature.
    fileprivate func explanation(answer head: ResponseHead) -> String {
        var text = "Signed was \(stringToSign.debugDescription) (\(Self.signedHeaders))."
        if let answered = head["date"].flatMap({ HTTPDate(text: $0) }) {
            let skew = Int(-answered.date.timeIntervalSinceNow)
            text += " This machine's clock is \(abs(skew)) s \(skew < 0 ? "behind" : "ahead of") the service's."
        }
        return text
    }
}

extension DecodingError {
    /// What is wrong, and where, without any value: it could be a secret.
    fileprivate var explanation: (fault: String, path: String) {
        switch self {
        case .keyNotFound(let key, let context):
            ("a field is missing", (context.codingPath + [key]).text)
        case .valueNotFound(_, let context):
            ("a value is null", context.codingPath.text)
        case .typeMismatch(let type, let context):
            ("a value is not of type \(type)", context.codingPath.text)
        case .dataCorrupted(let context):
            (context.codingPath.isEmpty ? "it is not JSON" : "a value can't be read", context.codingPath.text)
        @unknown default:
            ("it has another shape", "")
        }
    }
}
