// SPDX-License-Identifier: MIT

// begin: log-with-request-id
import ACSSMS
import Logging

// end: log-with-request-id

func logWithRequestID(resource: ConnectionString, requestID: String) async throws {
    // begin: log-with-request-id
    let sms = SMSClient(connectionString: resource, options: ClientOptions(logger: Logger(label: "sms")))
    let options = CallOptions(loggerMetadata: ["request.id": "\(requestID)"])
    try await sms.send("Your code is 4711", from: "+18005551234", to: ["+14255550123"], options: options)
        .throwIfAnyFailed()
    // end: log-with-request-id
}
