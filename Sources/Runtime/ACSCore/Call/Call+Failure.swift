// SPDX-License-Identifier: MIT

import HTTPTypes
import Logging

extension Call {
    /// Converts what stopped the call into its error.
    func failure(_ error: any Error, _ head: ResponseHead? = nil) -> any Error {
        switch error {
        case let error as ACSError:
            var error = error
            if error.operation.isEmpty { error.operation = operation }
            if let id = changedClientRequestID ?? (error.clientRequestID == nil ? clientRequestID : nil) {
                error.clientRequestID = id
            }
            if error.requestID == nil, error.frontDoorID == nil { error.identify(by: head) }
            error.personalWords += personalWords
            // A credential that fails before a retry knows nothing of the earlier attempts.
            if error.wasSent == .no { error.wasSent = attempts.wasSent }
            return error
        case is CancellationError:
            guard !Task.isCancelled else { return error }
            return describe(.transportFailure, "The transport or a policy cancelled the call.", head, underlying: error)
        case let error as TransportError:
            if Task.isCancelled { return CancellationError() }
            let message = error.reason == .cannotConnect ? unreachable(error) : error.message
            return describe(.init(of: error), message, head, underlying: error.underlying ?? error)
        case let error as BrokenResponse:
            return failure(error.underlying, error.head)
        case let error as TimeLimit.Exceeded:
            return describe(.init(of: error), "There was no response within \(error.length).", head)
        case let error as ByteStream.TooLarge:
            return describe(.init(of: error), "The response has more than \(error.limit) bytes.", head)
        case let error as EncodingError:
            return describe(.init(of: error), error.explanation, head, underlying: error)
        default:
            if Task.isCancelled { return CancellationError() }
            return describe(.init(of: error), "The transport or a policy failed.", head, underlying: error)
        }
    }

    /// The log metadata of an error. The error's message is left out, because it may name a user or a phone number.
    func metadata(of error: ACSError) -> Logger.Metadata {
        var metadata = options.loggerMetadata
        metadata["acs.operation"] = "\(operation)"
        metadata["error.type"] = "\(error.kind)"
        metadata["http.response.status_code"] = error.status.map { "\($0)" }
        metadata["acs.error.code"] = error.code.map { "\(error.hidingPeople(in: $0))" }
        metadata["acs.was_sent"] = "\(error.wasSent.rawValue)"
        metadata["acs.request_id"] = error.requestID.map { "\($0)" }
        metadata["x-azure-ref"] = error.frontDoorID.map { "\($0)" }
        metadata["x-ms-client-request-id"] = "\(changedClientRequestID ?? clientRequestID)"
        return metadata
    }

    /// The id that a policy of the app has sent in place of the call's own.
    private var changedClientRequestID: String? {
        guard let name = HTTPField.Name.clientRequestID, let id = attempts.last?.head.headerFields[name] else {
            return nil
        }
        return id == clientRequestID ? nil : id
    }

    /// The message for a server that could not be reached: which one, and why.
    private func unreachable(_ error: TransportError) -> String {
        let server = ServerAddress(authority: address.authority, scheme: address.scheme)
        return "Cannot connect to \(server.host), port \(server.port): \(error.message)"
    }

    private func describe(
        _ kind: ACSError.Kind,
        _ message: String,
        _ head: ResponseHead?,
        underlying: (any Error)? = nil
    ) -> ACSError {
        var error = ACSError(
            kind,
            message: message,
            operation: operation,
            status: head?.status,
            clientRequestID: changedClientRequestID ?? clientRequestID,
            isRetryable: callerRule.allows(after: kind, mayBeDone: attempts.mayBeDone),
            wasSent: attempts.wasSent,
            underlying: underlying
        )
        error.identify(by: head)
        error.personalWords = personalWords
        return error
    }

    /// The parameters of this call's path and of those before it.
    var personalWords: [String] { address.parameters + earlier.parameters }
}

extension EncodingError {
    /// Where encoding failed, without the value.
    fileprivate var explanation: String {
        switch self {
        case .invalidValue(_, let context):
            "The request can't be encoded as JSON; the value at \(context.codingPath.text) has no JSON form."
        @unknown default:
            "The request can't be encoded as JSON."
        }
    }
}
