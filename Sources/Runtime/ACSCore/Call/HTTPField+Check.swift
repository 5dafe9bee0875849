// SPDX-License-Identifier: MIT

import HTTPTypes

extension HTTPField {
    /// Refuses a value that would not arrive as it is, or break out of its line.
    ///
    /// RFC 9110 leaves it to each server what a byte beyond ASCII means, so that nothing is sent in place of a guess.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` that names the header, and never its value.
    static func check(_ value: String, of name: Name) throws(ACSError) {
        guard value.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw ACSError(
                .invalidArgument,
                message: """
                    The value of the header \(name.rawName) has a character beyond ASCII, which HTTP gives no meaning. \
                    Encode it as the service documents, for instance percent-encoded.
                    """
            )
        }
        guard isValidValue(value) else {
            throw ACSError(
                .invalidArgument,
                message: "The value of the header \(name.rawName) has a line break or another control character."
            )
        }
    }
}

extension HTTPField.Name {
    // A name is checked when it is created. This one is a token, so it is not `nil`.
    /// The header with a call's id in the service's logs.
    static let clientRequestID = HTTPField.Name("x-ms-client-request-id")
}
