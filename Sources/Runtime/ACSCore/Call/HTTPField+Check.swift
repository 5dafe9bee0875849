// SPDX-License-Identifier: MIT

import HTTPTypes

extension HTTPField {
    /// Throws if a value would not arrive unchanged, or would break out of its line.
    ///
    /// RFC 9110 leaves the meaning of bytes beyond ASCII to each server, so nothing is sent instead of a guess.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, which names the header, never its value.
    static func check(_ value: String, of name: Name) throws(ACSError) {
        guard value.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw ACSError(
                .invalidArgument,
                message: """
                    The value of the header \(name.rawName) contains a character beyond ASCII, which has no meaning in \
                    HTTP. Encode it as the service documents, for instance percent-encoded.
                    """
            )
        }
        guard isValidValue(value) else {
            throw ACSError(
                .invalidArgument,
                message: "The value of the header \(name.rawName) contains a line break or another control character."
            )
        }
    }
}

extension HTTPField.Name {
    // A name is checked when it is created. This one is a token, so it is not `nil`.
    /// The header with a call's id in the service's logs.
    static let clientRequestID = HTTPField.Name("x-ms-client-request-id")
}
