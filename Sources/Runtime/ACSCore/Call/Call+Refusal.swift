// SPDX-License-Identifier: MIT

import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Call {
    /// Converts a response whose status does not mean success into an error.
    func refusal(_ head: ResponseHead, _ body: [UInt8]) -> ACSError {
        let kind = ACSError.Kind(status: head.status)
        let said = ErrorBody(body, of: head, hiding: secrets)
        let service = said?.error
        var message = service?.message ?? kind.standardMessage
        var stringToSign: String?
        if kind == .unauthorized, let request = attempts.last,
            case .signature(let signature) = request.authorization
        {
            message += " " + signature.explanation(of: request.head, to: signedHost, route: address.route, head)
            stringToSign = signature.stringToSign
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
            // A policy may have responded in place of the service.
            wasSent: attempts.wasSent
        )
        error.identify(by: head)
        error.traceID = said?.traceID
        error.body = body
        error.personalWords = personalWords
        error.stringToSign = stringToSign
        return error
    }

    /// Converts a success that can't be decoded into an error.
    ///
    /// - Parameters:
    ///   - part: What can't be decoded.
    ///   - created: The path in the response of the id of what the call created; empty if it creates nothing.
    func undecodable(
        _ error: DecodingError,
        _ head: ResponseHead,
        _ body: [UInt8],
        _ part: String = "its response",
        created: [String] = []
    ) -> ACSError {
        let (fault, path) = error.explanation
        var failure = ACSError(
            .undecodableResponse,
            message: "The service accepted the call, but \(part) can't be decoded: \(fault).",
            operation: operation,
            status: head.status,
            clientRequestID: clientRequestID,
            wasSent: .yes,
            codingPath: path,
            underlying: error
        )
        failure.identify(by: head)
        failure.body = body
        failure.personalWords = personalWords
        if !created.isEmpty {
            let id = created.reduce(failure.responseJSON) { $0?[anyCase: $1] }
            failure.createdID = id?.errorText ?? head.lastOfLocation
            if failure.createdID != nil { failure.message += " `createdID` is the id of what it created." }
        }
        return failure
    }
}

extension ResponseHead {
    /// The last segment of `Location`, in which some services repeat the id of what they created.
    fileprivate var lastOfLocation: String? {
        guard let path = self["location"]?.prefix(while: { $0 != "?" && $0 != "#" }) else { return nil }
        return path.split(separator: "/").last.flatMap(PercentEncoding.decode)
    }
}

extension RequestSignature {
    /// Why the service may have computed another signature: the likely causes, then what was signed, without the path's
    /// parameters, which name people.
    fileprivate func explanation(
        of request: HTTPRequest,
        to host: String,
        route: String?,
        _ response: ResponseHead
    ) -> String {
        let target = RedactedURL(request, route: route).target
        let signed = "\(request.method.rawValue)\n\(target)\n\(date);\(host);\(contentHash.text)"
        return """
            The likely causes, in order: the access key is for another resource than \(host); the key was regenerated; \
            this machine's clock is off\(Self.skew(response)); a proxy changes the path, the query, the host or the \
            body. Signed was \(signed.debugDescription) (\(Self.signedHeaders)); the error's stringToSign has the \
            exact text.
            """
    }

    private static func skew(_ head: ResponseHead) -> String {
        guard let responded = head["date"].flatMap({ HTTPDate(text: $0) }) else { return "" }
        let skew = Int64(-responded.date.timeIntervalSinceNow)
        return ", it is \(abs(skew)) s \(skew < 0 ? "behind" : "ahead of") the service's"
    }
}
