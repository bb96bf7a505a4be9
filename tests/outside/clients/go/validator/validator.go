// Package validator stands in for gopkg.in/validator.v2, which the generated client calls and the Go module proxy
// would bring. It judges structs by their `validate` tags, and the client writes none.
package validator

// Validate finds nothing wrong.
func Validate(interface{}) error { return nil }
