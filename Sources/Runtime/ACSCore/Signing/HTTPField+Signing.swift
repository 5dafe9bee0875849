// SPDX-License-Identifier: MIT

import HTTPTypes

extension HTTPField.Name {
    // Literals that are tokens; the initializer is optional for text from outside.
    static let xMsDate = HTTPField.Name("x-ms-date")!
    static let xMsContentSHA256 = HTTPField.Name("x-ms-content-sha256")!
    static let xMsReturnClientRequestID = HTTPField.Name("x-ms-return-client-request-id")!
}
