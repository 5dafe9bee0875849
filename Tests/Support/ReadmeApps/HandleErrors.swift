// SPDX-License-Identifier: MIT

// begin: handle-errors
import ACSSMS

// end: handle-errors

func handleErrors(sms: SMSClient) async throws {
    // begin: handle-errors
    do {
        _ = try await sms.send("Your code is 4711", from: "+18005551234", to: ["+14255550123"])
    } catch let error as ACSError {
        print(error.kind, error.status ?? 0, error.requestID ?? "", error.wasSent, error.isRetryable)
    }
    // end: handle-errors
}
